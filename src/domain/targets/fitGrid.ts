import type { Margins } from "./gridFlow";

/** Work after which the fit is taken as it stands: about a second. */
const MOST_CELL_VISITS = 3e8;
const MOST_ROUNDS = 100_000;
/** Rounds without progress after which the last digits only dance. */
const PATIENCE = 20;
/** Below this a ratio of seeds would vanish in the products. */
const LEAST_SEED = 1e-200;

/**
 * Iterative proportional fitting: rows and columns of the seed are scaled in turn until both margins hold.
 *
 * Every cell of the support can be above 0, so the fit exists and the rounds close in on it geometrically. A seed so
 * uneven that they have not after a second's work is used as far as they got; rounding puts the margins right.
 *
 * @param margins - Integers from 0, of the same sum.
 * @param seed - Row by row, above 0 inside the support.
 * @param support - Row by row, 1 where the fit may be above 0.
 * @returns The fit row by row, 0 outside the support.
 * @see https://en.wikipedia.org/wiki/Iterative_proportional_fitting
 * @example
 * Array.from(fitGrid({ rows: Float64Array.of(52, 48), columns: Float64Array.of(25, 75) }, Float64Array.of(1, 1, 1, 1), Uint8Array.of(1, 1, 1, 1))) // => [13, 39, 12, 36]
 */
export function fitGrid({ rows, columns }: Margins, seed: Float64Array, support: Uint8Array): Float64Array {
  const largest = seed.reduce((most, value) => Math.max(most, value), 0);
  const fit = seed.map((value, index) => (support[index] ? Math.max(value / largest, LEAST_SEED) : 0));
  const tolerance = 1e-10 + 1e-15 * rows.reduce((sum, total) => sum + total, 0);
  const rounds = Math.min(MOST_ROUNDS, MOST_CELL_VISITS / fit.length);
  let best = Infinity;
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE && best > tolerance; round++) {
    const gap = scaleRows(fit, rows, columns.length);
    scaleColumns(fit, columns);
    // The first round says nothing: its gap is that of the seed itself.
    idle = round === 0 || gap < best ? 0 : idle + 1;
    if (round > 0) best = Math.min(best, gap);
  }
  return fit;
}

/** Scales every row to its total, and tells by how much all of them were off: that sum never grows from round to round. */
function scaleRows(fit: Float64Array, totals: Float64Array, width: number): number {
  let gap = 0;
  for (let row = 0; row < totals.length; row++) {
    const cells = fit.subarray(row * width, (row + 1) * width);
    let sum = 0;
    for (const cell of cells) sum += cell;
    gap += Math.abs(sum - totals[row]);
    if (sum === 0) continue;
    for (let column = 0; column < width; column++) cells[column] = (cells[column] / sum) * totals[row];
  }
  return gap;
}

function scaleColumns(fit: Float64Array, totals: Float64Array): void {
  const width = totals.length;
  const sums = new Float64Array(width);
  for (let start = 0; start < fit.length; start += width) for (let column = 0; column < width; column++) sums[column] += fit[start + column];
  for (let start = 0; start < fit.length; start += width) {
    for (let column = 0; column < width; column++) if (sums[column] > 0) fit[start + column] = (fit[start + column] / sums[column]) * totals[column];
  }
}
