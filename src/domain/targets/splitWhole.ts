import { ALLOCATE_LIMIT, allocate } from "../money/allocate";
import { allocateExactly } from "../money/allocateExactly";
import { allocateNearly } from "../money/allocateNearly";
import { readNumber } from "../money/readNumber";
import { exactIntegers, scaledIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";
import { exactParts } from "./exactParts";
import { partsInMoney } from "./partsInMoney";
import { settleBounds } from "./settleBounds";
import { splitByIntegers } from "./splitByIntegers";
import type { SplitRules } from "./splitRules";
import { unitBounds } from "./unitBounds";
import type { WholeUnits } from "./wholeUnits";

/**
 * Whole units, and what is left below one, divided in proportion to weights: the work of `splitTarget`.
 *
 * @param whole - The total in units.
 * @param weights - 0 or more, at least one above 0; NaN stands for a blank and takes nothing.
 * @param rules - Unit, and bounds of the same length as the weights.
 * @returns Parts in money, NaN where the weight is.
 * @throws {PlanError} `weight-negative`, `weights-zero`, `bounds-crossed`, `bound-other-sign`, `minimums-too-high`, `maximums-too-low`
 * @see splitTarget
 * @example
 * Array.from(splitWhole(wholeUnits(10.5, { unit: 1 }), Float64Array.of(1, 2, 2), { unit: 1 })) // => [2, 4.5, 4]
 */
export function splitWhole(whole: WholeUnits, weights: Float64Array, rules: SplitRules): Float64Array {
  const shares = checkedShares(weights);
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
  return bounds ? exactParts(settleBounds(whole, integers, bounds), whole) : splitByIntegers(whole, integers, 0);
}
