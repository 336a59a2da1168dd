import { ALLOCATE_LIMIT, allocate } from "../money/allocate";
import { allocateExactly } from "../money/allocateExactly";
import { allocateNearly } from "../money/allocateNearly";
import { ratioToNumber } from "../money/ratioToNumber";
import { readNumber } from "../money/readNumber";
import { exactIntegers, scaledIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";
import { partsInMoney } from "./partsInMoney";
import { settleBounds } from "./settleBounds";
import type { SplitRules } from "./splitRules";
import { unitBounds } from "./unitBounds";
import { wholeUnits, type WholeUnits } from "./wholeUnits";

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
 * @throws {PlanError} `weight-negative`, `weights-zero`, `unit-negative`, `bounds-crossed`, `minimums-too-high`, `maximums-too-low`
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
  const shares = checkedShares(weights);
  const whole = wholeUnits(total, rules);
  const parts = rules.unit === 0 ? exactShares(shares, rules, whole) : roundedShares(shares, rules, whole);
  for (let index = 0; index < parts.length; index++) if (Number.isNaN(weights[index])) parts[index] = NaN;
  return parts;
}

function checkedShares(weights: Float64Array): Float64Array {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new PlanError("weight-negative", { parameter: "weights", index: negative }, { found: weights[negative] });
  if (!weights.some((weight) => weight > 0)) throw new PlanError("weights-zero", { parameter: "weights" });
  return weights.map((weight) => weight || 0);
}

function roundedShares(shares: Float64Array, rules: SplitRules, whole: WholeUnits): Float64Array {
  const bounds = unitBounds(shares, rules, whole);
  if (!bounds) return partsInMoney(unitsByWeight(shares, whole.units), shares, whole);
  const { settled, remaining, weights } = settleBounds(whole, exactIntegers(shares), bounds);
  const free = remaining > 0n ? allocateExactly(remaining, weights) : undefined;
  return partsInMoney(settled.map((part, index) => part + (free?.[index] ?? 0n)), shares, whole, bounds);
}

function unitsByWeight(shares: Float64Array, units: bigint): Float64Array | bigint[] {
  if (units < ALLOCATE_LIMIT) {
    const integers = scaledIntegers(shares);
    const parts = integers ? allocate(Number(units), integers) : allocateNearly(Number(units), shares.map(readNumber));
    if (parts) return parts;
  }
  return allocateExactly(units, exactIntegers(shares));
}

function exactShares(shares: Float64Array, rules: SplitRules, whole: WholeUnits): Float64Array {
  const bounds = unitBounds(shares, rules, whole);
  const integers = exactIntegers(shares);
  const { settled, remaining, weights } = bounds
    ? settleBounds(whole, integers, bounds)
    : { settled: integers.map(() => 0n), remaining: whole.units, weights: integers };
  const sum = weights.reduce((before, weight) => before + weight, 0n) || 1n;
  const denominator = sum * 10n ** BigInt(whole.scale);
  return Float64Array.from(settled, (part, index) => {
    const numerator = part * sum + remaining * weights[index];
    return ratioToNumber(whole.isNegative ? -numerator : numerator, denominator);
  });
}
