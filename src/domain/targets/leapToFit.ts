import type { Margins } from "./gridFlow";

/** No row grows or shrinks by more than this power of e in one leap: far from the fit the slope is no guide. */
const LONGEST_LEAP = 1;

/** A step that is not exact is a step all the same. */
const MOST_ROUNDS = 400;

/**
 * Scales the rows of a nearly fitted grid by one Newton step, where scaling in turn closes in too slowly.
 *
 * With the columns exact, the factors of all rows at once are the solution of one linear system: the change of a row
 * is what it lacks, less what comes back to it through the columns. The system is solved by conjugate gradients.
 *
 * @param fit - Row by row, with column sums that are exact.
 * @param margins - The totals.
 * @returns A new grid; its columns are no longer exact.
 * @see https://en.wikipedia.org/wiki/Conjugate_gradient_method
 * @example
 * Array.from(leapToFit(Float64Array.of(13, 39, 12, 36), { rows: Float64Array.of(52, 48), columns: Float64Array.of(25, 75) })) // => [13, 39, 12, 36]
 */
export function leapToFit(fit: Float64Array, { rows, columns }: Margins): Float64Array {
  const sums = rows.map((_, row) => sumOf(fit.subarray(row * columns.length, (row + 1) * columns.length)));
  const lacking = rows.map((total, row) => (sums[row] > 0 ? total - sums[row] : 0));
  const powers = solve((change) => responseTo(change, fit, sums, columns), lacking, sums);
  return fit.map((cell, index) => {
    const power = powers[Math.floor(index / columns.length)];
    return cell * Math.exp(Math.max(-LONGEST_LEAP, Math.min(LONGEST_LEAP, power)));
  });
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

/** Conjugate gradients, each row weighed by its own sum. */
function solve(apply: (change: Float64Array) => Float64Array, wanted: Float64Array, sums: Float64Array): Float64Array {
  const solution = new Float64Array(wanted.length);
  const left = wanted.slice();
  const weighed = (list: Float64Array): Float64Array => list.map((value, row) => (sums[row] > 0 ? value / sums[row] : 0));
  let direction = weighed(left);
  let size = product(left, direction);
  const enough = size * 1e-24;
  for (let round = 0; round < MOST_ROUNDS && size > enough; round++) {
    const answer = apply(direction);
    const length = size / product(direction, answer);
    if (!Number.isFinite(length)) break;
    for (let row = 0; row < left.length; row++) {
      solution[row] += length * direction[row];
      left[row] -= length * answer[row];
    }
    const next = weighed(left);
    const nextSize = product(left, next);
    for (let row = 0; row < next.length; row++) next[row] += (nextSize / size) * direction[row];
    direction = next;
    size = nextSize;
  }
  return solution;
}

function product(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
