import { largestFirst } from "./largestFirst";

/**
 * Whole units in proportion to weights of any size, by largest remainder; ties go to the earlier weight.
 *
 * The same rule as `allocate`, in integers without a limit.
 *
 * @param units - How many to give out, 0 or more.
 * @param weights - 0 or more, with a sum above 0.
 * @returns Whole parts that sum to `units`.
 * @see allocate
 * @example
 * allocateExactly(100n, [1n, 1n, 1n]) // => [34n, 33n, 33n]
 * allocateExactly(10n, [3n, 3n, 1n]) // => [4n, 4n, 2n]
 */
export function allocateExactly(units: bigint, weights: readonly bigint[]): bigint[] {
  let sum = 0n;
  for (const weight of weights) sum += weight;
  const products = weights.map((weight) => units * weight);
  const parts = products.map((product) => product / sum);
  const remainders = products.map((product, index) => product - parts[index] * sum);
  let left = units;
  for (const part of parts) left -= part;
  return giveLeftover(parts, remainders, Number(left));
}

/**
 * One unit more for each of the largest remainders; ties go to the earlier.
 *
 * @param parts - Whole parts, rounded down.
 * @param remainders - What rounding down took from each, 0 or more, at one scale.
 * @param left - How many units are left, at most one per part.
 * @returns The parts with the units given out.
 * @example
 * giveLeftover([4n, 4n, 1n], [2n, 2n, 3n], 1) // => [4n, 4n, 2n]
 */
export function giveLeftover(parts: readonly bigint[], remainders: readonly bigint[], left: number): bigint[] {
  const compare = (first: number, second: number): number => {
    const [one, other] = [remainders[first], remainders[second]];
    return one > other ? -1 : one < other ? 1 : 0;
  };
  // Fractions of the largest keep their order as doubles and cannot overflow, however large the remainders are.
  const marked = largestFirst(scaledKeys(remainders), left, compare);
  return parts.map((part, index) => (marked[index] === 1 ? part + 1n : part));
}

function scaledKeys(remainders: readonly bigint[]): Float64Array {
  let largest = 0n;
  for (const remainder of remainders) if (remainder > largest) largest = remainder;
  const shift = BigInt(Math.max(0, largest.toString(16).length - 200)) * 4n;
  return Float64Array.from(remainders, (remainder) => Number(remainder >> shift));
}
