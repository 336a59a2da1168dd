import { patternSearch, type Corner } from "./patternSearch";

/** The grid has this many steps along each side of the box. */
const STEPS = 10;

/** More lowest places than this are not looked into. */
const MOST_STARTS = 8;

/** Values that differ by a smaller part differ by rounding alone. */
const LEVEL = 1e-9;

/**
 * The lowest point of a function on the box from 0 to 1 in every direction.
 *
 * A squared error may have several lowest places, so a grid is walked first and each place that no neighbour there is
 * below is searched, the best ones first. Where it does not change along a coordinate, as with beta where alpha is 0,
 * the way down may begin at either end of that stretch, so both are searched. The result is never above any point of
 * the grid, and the same everywhere: it takes nothing but the four operations of doubles.
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
  return starts.map((start) => patternSearch(cornerAt, start)).reduce(lower).point;
}

/** The lowest point of the grid, and all that no neighbour is below, of level ones in a line the two ends. */
function gridMinima(cornerAt: (point: readonly number[]) => Corner, dimensions: number): Corner[] {
  const side = STEPS + 1;
  const strides = Array.from({ length: dimensions }, (_, dimension) => side ** dimension);
  const corners = Array.from({ length: side ** dimensions }, (_, index) => cornerAt(strides.map((stride) => (Math.floor(index / stride) % side) / STEPS)));
  const lowest = corners.reduce(lower);
  return corners.filter((corner, index) =>
    corner === lowest || strides.every((stride, dimension) => {
      const before = corner.point[dimension] === 0 ? undefined : corners[index - stride];
      const after = corner.point[dimension] === 1 ? undefined : corners[index + stride];
      const isEnd = !before || !after || isBelow(corner, before) || isBelow(corner, after);
      return isEnd && !(before && isBelow(before, corner)) && !(after && isBelow(after, corner));
    }),
  );
}

/** The lower of two, the first where they are equal. */
function lower(one: Corner, other: Corner): Corner {
  return other.value < one.value ? other : one;
}

function isBelow(one: Corner, other: Corner): boolean {
  return other.value - one.value > LEVEL * Math.abs(one.value);
}
