const MOST_ROUNDS = 100;
/** By how much the size of what is left has to shrink, in squares. */
const ENOUGH = 1e-14;

/**
 * The solution of a linear system that is symmetric and has no negative direction, as near as some rounds come to it.
 *
 * @param apply - What the system makes of a list.
 * @param wanted - What it shall make of the solution.
 * @param sums - What each row is weighed by (its part of the diagonal, more or less); a row with 0 takes no part.
 * @returns The solution; a step that is not exact is a step all the same.
 * @see https://en.wikipedia.org/wiki/Conjugate_gradient_method
 * @example
 * Array.from(conjugateGradients((list) => Float64Array.of(2 * list[0], 4 * list[1]), Float64Array.of(2, 8), Float64Array.of(1, 1)).map(Math.round)) // => [1, 2]
 */
export function conjugateGradients(apply: (list: Float64Array) => Float64Array, wanted: Float64Array, sums: Float64Array): Float64Array {
  const solution = new Float64Array(wanted.length);
  const left = wanted.slice();
  const weighed = (list: Float64Array): Float64Array => list.map((value, row) => (sums[row] > 0 ? value / sums[row] : 0));
  let direction = weighed(left);
  let size = product(left, direction);
  const enough = size * ENOUGH;
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

/**
 * The sum of the products of two lists.
 *
 * @example
 * product(Float64Array.of(2, 3), Float64Array.of(5, 7)) // => 31
 */
export function product(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
}
