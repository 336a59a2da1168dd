/** A straight line: through the point of the means, with a slope. */
export interface Line {
  readonly meanX: number;
  readonly meanY: number;
  readonly slope: number;
}

/** What least squares needs to know of points, so that one more point costs the same whatever their number. */
export interface LineSums {
  count: number;
  meanX: number;
  meanY: number;
  /** Squared distances from the mean of x. */
  squares: number;
  /** Products of the distances from both means. */
  products: number;
}

/**
 * Takes one more point into the sums of a line.
 *
 * Means and distances are corrected point by point: sums of squares themselves would lose the digits that count.
 *
 * @param sums - Changed in place.
 * @see https://doi.org/10.1080/00401706.1962.10490022 (Welford, Note on a method for calculating corrected sums)
 * @example
 * (() => { const sums = { count: 1, meanX: 1, meanY: 4, squares: 0, products: 0 }; addPoint(sums, 3, 8); return sums; })() // => { count: 2, meanX: 2, meanY: 6, squares: 2, products: 4 }
 */
export function addPoint(sums: LineSums, x: number, y: number): void {
  sums.count++;
  const distance = x - sums.meanX;
  sums.meanX += distance / sums.count;
  sums.meanY += (y - sums.meanY) / sums.count;
  sums.squares += distance * (x - sums.meanX);
  sums.products += distance * (y - sums.meanY);
}

/**
 * The line of least squares.
 *
 * @param sums - Of two points or more that do not all have one x.
 * @see https://support.microsoft.com/office/forecast-and-forecast-linear-functions-50ca49c9-7b40-4892-94e4-7ad38bbeda99
 * @example
 * lineOf({ count: 2, meanX: 2, meanY: 6, squares: 2, products: 4 }) // => { meanX: 2, meanY: 6, slope: 2 }
 */
export function lineOf({ meanX, meanY, squares, products }: LineSums): Line {
  return { meanX, meanY, slope: products / squares };
}

/**
 * The line of least squares through points.
 *
 * @param xs - Two or more, not all the same.
 * @param ys - One for each x.
 * @example
 * lineThrough([0, 4, 2, 3], [1, 9, 5, 7]).slope // => 2
 * // Two points lie on it
 * lineThrough([1, 3], [4, 8]) // => { meanX: 2, meanY: 6, slope: 2 }
 */
export function lineThrough(xs: ArrayLike<number>, ys: ArrayLike<number>): Line {
  const sums = { count: 0, meanX: 0, meanY: 0, squares: 0, products: 0 };
  for (let index = 0; index < xs.length; index++) addPoint(sums, xs[index], ys[index]);
  return lineOf(sums);
}

/**
 * The height of a line at a place.
 *
 * @example
 * heightAt(lineThrough([1, 3], [4, 8]), 5) // => 12
 * heightAt(lineThrough([1, 3], [4, 8]), 0) // => 2
 */
export function heightAt({ meanX, meanY, slope }: Line, x: number): number {
  return meanY + slope * (x - meanX);
}
