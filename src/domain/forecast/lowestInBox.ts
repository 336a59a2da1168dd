import { patternSearch, type Corner } from "./patternSearch";

/** The grid has this many steps along each side of the box. */
const STEPS = 10;

/** More lowest places than this are not looked into. */
const MOST_STARTS = 8;

/**
 * The lowest point of a function on the box from 0 to 1 in every direction.
 *
 * A squared error may have several lowest places, so a grid is walked first and each place that is lower than its
 * neighbours there is searched, the best ones first. The result is never above any point of the grid, and the same
 * everywhere: it takes nothing but the four operations of doubles.
 *
 * @param valueAt - NaN counts as the worst.
 * @param dimensions - How many coordinates a point has.
 * @example
 * // The grid itself has the point
 * lowestInBox(([x, y]) => (x - 0.3) ** 2 + (y - 1) ** 2, 2) // => [0.3, 1]
 * // A slope ends at the side of the box
 * lowestInBox(([x]) => x, 1) // => [0]
 */
export function lowestInBox(valueAt: (point: readonly number[]) => number, dimensions: number): readonly number[] {
  const cornerAt = (point: readonly number[]): Corner => {
    const value = valueAt(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  const starts = gridMinima(cornerAt, dimensions).sort((one, other) => one.value - other.value).slice(0, MOST_STARTS);
  return starts.map((start) => patternSearch(cornerAt, start)).reduce((best, found) => (found.value < best.value ? found : best)).point;
}

/** Points of the grid that no neighbour is below; of equal neighbours the one nearer to 0. */
function gridMinima(cornerAt: (point: readonly number[]) => Corner, dimensions: number): Corner[] {
  const side = STEPS + 1;
  const strides = Array.from({ length: dimensions }, (_, dimension) => side ** dimension);
  const corners = Array.from({ length: side ** dimensions }, (_, index) => cornerAt(strides.map((stride) => (Math.floor(index / stride) % side) / STEPS)));
  return corners.filter(({ point, value }, index) =>
    strides.every((stride, dimension) => {
      const isBelowBefore = point[dimension] === 0 || value < corners[index - stride].value;
      return isBelowBefore && (point[dimension] === 1 || value <= corners[index + stride].value);
    }),
  );
}
