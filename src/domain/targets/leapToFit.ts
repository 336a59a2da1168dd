import { conjugateGradients, product } from "./conjugateGradients";
import type { Margins } from "./flowNetwork";

/** No row grows or shrinks by more than this power of e in one leap: far from the fit the slope is no guide. */
const LONGEST_LEAP = 4;
/** A leap that leads uphill was too long; below this part of it the rounding of sums decides. */
const SHORTEST_LEAP = 1 / 64;

/**
 * Scales the rows of a nearly fitted grid by one Newton step, where scaling in turn closes in too slowly.
 *
 * With the columns exact, the factors of all rows at once are the solution of one linear system: the change of a row
 * is what it lacks, less what comes back to it through the columns. The system is solved by conjugate gradients. The
 * fit is where a convex function of the factors is least, and a leap is good where it leads downhill: what the rows
 * are off by may stay the same for many leaps, while blocks that hang together by weak cells come to terms.
 *
 * @param fit - Row by row, with column sums that are exact.
 * @param margins - The totals.
 * @returns A new grid, whose columns are no longer exact; undefined where the leap would lead uphill.
 * @see https://en.wikipedia.org/wiki/Conjugate_gradient_method
 * @see https://en.wikipedia.org/wiki/Iterative_proportional_fitting (its dual is convex)
 * @example
 * Array.from(leapToFit(Float64Array.of(13, 13, 37, 37), { rows: Float64Array.of(52, 48), columns: Float64Array.of(50, 50) }).map(Math.round)) // => [35, 35, 26, 26]
 * // Nothing is left to gain
 * leapToFit(Float64Array.of(13, 39, 12, 36), { rows: Float64Array.of(52, 48), columns: Float64Array.of(25, 75) }) // => undefined
 */
export function leapToFit(fit: Float64Array, { rows, columns }: Margins): Float64Array | undefined {
  const width = columns.length;
  const sums = rows.map((_, row) => sumOf(fit.subarray(row * width, (row + 1) * width)));
  const lacking = rows.map((total, row) => (sums[row] > 0 ? total - sums[row] : 0));
  const direction = shortened(conjugateGradients((change) => responseTo(change, fit, sums, columns), lacking, sums));
  for (let length = 1; length >= SHORTEST_LEAP; length /= 4) {
    const powers = direction.map((power) => power * length);
    const leapt = fit.map((cell, index) => cell * Math.exp(powers[Math.floor(index / width)]));
    if (heightGained(leapt, powers, { rows, columns }) < 0) return leapt;
  }
  return undefined;
}

/** The same direction, at most as long as a leap may be. */
function shortened(powers: Float64Array): Float64Array {
  const longest = powers.reduce((most, power) => Math.max(most, Math.abs(power)), 0);
  return longest > LONGEST_LEAP ? powers.map((power) => (power / longest) * LONGEST_LEAP) : powers;
}

/** By how much the convex function grows from a grid with exact columns to the one that its rows' powers make of it. */
function heightGained(leapt: Float64Array, powers: Float64Array, { rows, columns }: Margins): number {
  const inColumns = new Float64Array(columns.length);
  for (let index = 0; index < leapt.length; index++) inColumns[index % columns.length] += leapt[index];
  const up = columns.reduce((sum, total, column) => (total > 0 ? sum + total * Math.log(inColumns[column] / total) : sum), 0);
  return up - product(rows, powers);
}

/** What the row sums do when each row is scaled by a small power and the columns are made exact again. */
function responseTo(change: Float64Array, fit: Float64Array, sums: Float64Array, columns: Float64Array): Float64Array {
  const width = columns.length;
  const inColumns = new Float64Array(width);
  change.forEach((power, row) => {
    for (let column = 0; column < width; column++) inColumns[column] += fit[row * width + column] * power;
  });
  return change.map((power, row) => {
    let back = 0;
    for (let column = 0; column < width; column++) if (columns[column] > 0) back += (fit[row * width + column] * inColumns[column]) / columns[column];
    return sums[row] * power - back;
  });
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
