import { metricColumn } from "./metricColumn";

/** One metric with what it counts for. */
export interface WeightedColumn {
  readonly values: Float64Array;
  /** 0 or more; only proportions count. */
  readonly weight: number;
  readonly isMoreBetter: boolean;
}

/**
 * How near each row is to the best of every metric, and how far from the worst.
 *
 * Each metric is divided by the root of its sum of squares and multiplied by its weight; distances are Euclidean.
 *
 * @param columns - One or more metrics of the same rows.
 * @returns Closeness from 0 (the worst of everything) to 1 (the best of everything, also where all rows are equal).
 * @see https://en.wikipedia.org/wiki/TOPSIS
 * @example
 * Array.from(topsis([{ values: Float64Array.of(3, 4), weight: 1, isMoreBetter: true }])) // => [0, 1]
 * Array.from(topsis([{ values: Float64Array.of(7, 7), weight: 1, isMoreBetter: true }])) // => [1, 1]
 */
export function topsis(columns: readonly WeightedColumn[]): Float64Array {
  const rows = columns[0].values.length;
  const toBest = new Float64Array(rows);
  const toWorst = new Float64Array(rows);
  for (const { values, weight, isMoreBetter } of columns) {
    const { offsets, sizes, spread } = metricColumn(values);
    if (spread === 0) continue;
    const factor = weight / Math.sqrt(sizes.reduce((sum, size) => sum + size * size, 0));
    offsets.forEach((offset, row) => {
      const above = (factor * offset) ** 2;
      const below = (factor * (spread - offset)) ** 2;
      toBest[row] += isMoreBetter ? below : above;
      toWorst[row] += isMoreBetter ? above : below;
    });
  }
  return toWorst.map((worst, row) => {
    const [far, near] = [Math.sqrt(worst), Math.sqrt(toBest[row])];
    return far + near === 0 ? 1 : far / (far + near);
  });
}
