import { ratioToNumber } from "../money/ratioToNumber";
import type { Settlement } from "./settleBounds";
import type { WholeUnits } from "./wholeUnits";

/**
 * Parts in money that are not rounded to a unit: each is one exact fraction, rounded once.
 *
 * @param settlement - Parts on a bound, and the weights by which the others share what remains.
 * @param whole - The total, counted in units of its last digit, as unit 0 asks for.
 * @returns Parts in money with the sign of the total.
 * @example
 * Array.from(exactParts({ settled: [0n, 0n], remaining: 1000n, weights: [1n, 3n] }, wholeUnits(10, { unit: 0 }))) // => [2.5, 7.5]
 * // The first part is settled at 4
 * Array.from(exactParts({ settled: [400n, 0n], remaining: 600n, weights: [0n, 1n] }, wholeUnits(-10, { unit: 0 }))) // => [-4, -6]
 */
export function exactParts({ settled, remaining, weights }: Settlement, { isNegative, scale }: WholeUnits): Float64Array {
  const sum = weights.reduce((before, weight) => before + weight, 0n) || 1n;
  const denominator = sum * 10n ** BigInt(scale);
  return Float64Array.from(settled, (part, index) => {
    const numerator = part * sum + remaining * weights[index];
    return ratioToNumber(isNegative ? -numerator : numerator, denominator);
  });
}
