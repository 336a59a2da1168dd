import type { SplitRules } from "./splitRules";
import { splitWhole } from "./splitWhole";
import { wholeUnits } from "./wholeUnits";

/**
 * A target divided in proportion to weights, into parts that sum to it exactly.
 *
 * Whole units by largest remainder, ties to the earlier weight. What is left of the total below one unit goes to
 * the largest weight that has room. With bounds every part is one common factor times its weight, clamped; bounds
 * hold for the parts themselves, also when the total is negative, and no part has the other sign than the total.
 *
 * @param total - Money to divide, any sign.
 * @param weights - 0 or more, at least one above 0; NaN stands for a blank and takes nothing.
 * @param rules - Unit, and bounds of the same length as the weights.
 * @returns Parts in money, NaN where the weight is.
 * @throws {PlanError} `weight-negative`, `weights-zero`, `unit-negative`, `bounds-crossed`, `bound-other-sign`, `minimums-too-high`, `maximums-too-low`
 * @see https://en.wikipedia.org/wiki/Quota_method#Hamilton
 * @example
 * Array.from(splitTarget(100, Float64Array.of(1, 1, 1), { unit: 1 })) // => [34, 33, 33]
 * Array.from(splitTarget(10, Float64Array.of(3, 3, 1), { unit: 1 })) // => [4, 4, 2]
 * Array.from(splitTarget(-5, Float64Array.of(7, 3), { unit: 1 })) // => [-4, -1]
 * // Half a unit is left: it goes to the largest weight
 * Array.from(splitTarget(10.5, Float64Array.of(1, 2, 2), { unit: 1 })) // => [2, 4.5, 4]
 * // The second part stops at its maximum, the others share the rest
 * Array.from(splitTarget(100, Float64Array.of(1, 2, 1), { unit: 1, maximums: Float64Array.of(100, 30, 100) })) // => [35, 30, 35]
 */
export function splitTarget(total: number, weights: Float64Array, rules: SplitRules): Float64Array {
  return splitWhole(wholeUnits(total, rules), weights, rules);
}
