import { largestFirst } from "./largestFirst";
import { productRemainder } from "./productRemainder";

/** Units and the sum of the weights must stay below this for `allocate`. */
export const ALLOCATE_LIMIT = 2 ** 51;

/**
 * Whole units in proportion to weights, by largest remainder; ties go to the earlier weight.
 *
 * Every share is rounded down; the units left over go one each to the largest remainders. Everything here is an
 * integer, and the remainders are exact, so their comparison is.
 *
 * @param units - How many to give out: an integer from 0, below 2^51.
 * @param weights - Integers from 0 with a sum above 0 and below 2^51.
 * @returns Whole parts that sum to `units`.
 * @see https://en.wikipedia.org/wiki/Quota_method#Hamilton
 * @example
 * Array.from(allocate(100, Float64Array.of(1, 1, 1))) // => [34, 33, 33]
 * // By remainder, not by weight: 4.28, 4.28, 1.43
 * Array.from(allocate(10, Float64Array.of(3, 3, 1))) // => [4, 4, 2]
 * Array.from(allocate(0, Float64Array.of(3, 0))) // => [0, 0]
 */
export function allocate(units: number, weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  const left = roundDown(units, weights, sum, parts, remainders);
  const marked = largestFirst(remainders, left);
  for (let index = 0; index < parts.length; index++) parts[index] += marked[index];
  return parts;
}

function roundDown(units: number, weights: Float64Array, sum: number, parts: Float64Array, remainders: Float64Array): number {
  let left = units;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index];
    let part = Math.floor((units * weight) / sum);
    let remainder = productRemainder(units, weight, part, sum);
    // The quotient was rounded, so its floor may be one off.
    if (remainder < 0) {
      part -= 1;
      remainder += sum;
    } else if (remainder >= sum) {
      part += 1;
      remainder -= sum;
    }
    parts[index] = part;
    remainders[index] = remainder;
    left -= part;
  }
  return left;
}
