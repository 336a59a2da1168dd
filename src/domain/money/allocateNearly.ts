import { largestFirst } from "./largestFirst";

/**
 * Relative error of a share in doubles: reading the weight, the careful sum, a division and a product round by
 * 1.1e-16 each, five times in all. Three times that, for comfort.
 */
const DOUBT = 2e-15;

/**
 * Whole units in proportion to weights with many digits, where doubles can tell; else undefined.
 *
 * The same rule as `allocate`. No answer is given when a share lies so near to a whole number that its floor is in
 * doubt, or when the last remainder that gets a unit and the first that does not are too close to be told apart.
 *
 * @param units - How many to give out: an integer from 0, below 2^51.
 * @param weights - 0 or more, read at 15 significant digits, with a sum above 0.
 * @returns Whole parts that sum to `units`, or undefined: then `allocateExactly` must do.
 * @see allocate
 * @example
 * Array.from(allocateNearly(10, Float64Array.of(0.123456789012345, 0.3, 0.7))) // => [1, 3, 6]
 * // A tie
 * allocateNearly(10, Float64Array.of(0.3, 0.3, 0.3)) // => undefined
 */
export function allocateNearly(units: number, weights: Float64Array): Float64Array | undefined {
  const sum = carefulSum(weights);
  if (!Number.isFinite(sum)) return undefined;
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = units;
  let doubt = 0;
  for (let index = 0; index < weights.length; index++) {
    const share = (weights[index] / sum) * units;
    const margin = share * DOUBT;
    parts[index] = Math.floor(share);
    remainders[index] = share - parts[index];
    if (remainders[index] < margin || 1 - remainders[index] < margin) return undefined;
    left -= parts[index];
    doubt = Math.max(doubt, 2 * margin);
  }
  if (left < 0 || left > weights.length) return undefined;
  const marked = largestFirst(remainders, left);
  if (!isClear(remainders, marked, doubt)) return undefined;
  for (let index = 0; index < parts.length; index++) parts[index] += marked[index];
  return parts;
}

/** Neumaier's sum: what each addition rounds away is kept apart, so the error does not grow with the length. */
function carefulSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Whether every marked remainder is above every other by more than the doubt. */
function isClear(remainders: Float64Array, marked: Uint8Array, doubt: number): boolean {
  let lowestMarked = Infinity;
  let highestOther = -Infinity;
  for (let index = 0; index < remainders.length; index++) {
    if (marked[index] === 1) lowestMarked = Math.min(lowestMarked, remainders[index]);
    else highestOther = Math.max(highestOther, remainders[index]);
  }
  return lowestMarked - highestOther > doubt;
}
