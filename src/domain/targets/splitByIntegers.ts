import { allocateExactly } from "../money/allocateExactly";
import { exactParts } from "./exactParts";
import { partsInMoney } from "./partsInMoney";
import type { WholeUnits } from "./wholeUnits";

/**
 * A total in whole units divided in proportion to integers of any size: the rule of `splitTarget`, without bounds.
 *
 * Weights that are exact fractions fit into no double, so their order too is decided by the integers: what is left
 * below one unit goes to the largest, the earlier one on a tie.
 *
 * @param whole - The total in units.
 * @param weights - 0 or more, at least one above 0.
 * @param unit - 0 gives exact shares; otherwise `whole` knows it.
 * @returns Parts in money with the sign of the total.
 * @see splitTarget
 * @example
 * Array.from(splitByIntegers(wholeUnits(-10, { unit: 1 }), [3n, 3n, 1n], 1)) // => [-4, -4, -2]
 * // Half a unit is left
 * Array.from(splitByIntegers(wholeUnits(10.5, { unit: 1 }), [1n, 2n, 2n], 1)) // => [2, 4.5, 4]
 * Array.from(splitByIntegers(wholeUnits(10, { unit: 0 }), [3n, 1n], 0)) // => [7.5, 2.5]
 */
export function splitByIntegers(whole: WholeUnits, weights: readonly bigint[], unit: number): Float64Array {
  if (unit === 0) return exactParts({ settled: weights.map(() => 0n), remaining: whole.units, weights }, whole);
  let largest = 0;
  for (let index = 1; index < weights.length; index++) if (weights[index] > weights[largest]) largest = index;
  const onlyLargest = Float64Array.from(weights, (_, index) => (index === largest ? 1 : 0));
  return partsInMoney(allocateExactly(whole.units, weights), onlyLargest, whole);
}
