import { decimalOf, digitsAt } from "../money/decimal";
import { PlanError } from "../planError";
import type { SplitRules } from "./splitRules";
import type { WholeUnits } from "./wholeUnits";

/** Bounds of the size of each part; undefined where a part has no upper bound. */
export interface UnitBounds {
  /** Whole units, moved inward. */
  readonly lowest: readonly bigint[];
  readonly highest: readonly (bigint | undefined)[];
  /** The upper bound as given, at the scale of the total: room for what is left below one unit. */
  readonly room: readonly (bigint | undefined)[];
}

/**
 * Bounds in whole units, moved inward; undefined when there are none.
 *
 * No part has the other sign than the total, so the lower bound is never below 0. For a negative total the sizes of
 * the parts are bounded: the maximum becomes the lower bound of the size.
 *
 * @param shares - Weights; 0 stands for a blank as well.
 * @param rules - Bounds in money.
 * @param whole - The total in units.
 * @throws {PlanError} `bounds-crossed` where no whole unit lies between the two bounds, `bound-other-sign` where the outer one leaves no size at all
 * @example
 * unitBounds(Float64Array.of(1), { unit: 1, minimums: Float64Array.of(2.5) }, wholeUnits(10, { unit: 1 })).lowest // => [3n]
 * unitBounds(Float64Array.of(1), { unit: 1, maximums: Float64Array.of(2.5) }, wholeUnits(10, { unit: 1 })).highest // => [2n]
 */
export function unitBounds(shares: Float64Array, rules: SplitRules, whole: WholeUnits): UnitBounds | undefined {
  if (!rules.minimums && !rules.maximums) return undefined;
  const below = whole.isNegative ? rules.maximums : rules.minimums;
  const above = whole.isNegative ? rules.minimums : rules.maximums;
  const sign = whole.isNegative ? -1 : 1;
  const lowest = Array.from(shares, (_, index) => inUnits((below?.[index] ?? -Infinity) * sign, whole, true) ?? 0n);
  const lifted = lowest.map((units) => (units > 0n ? units : 0n));
  const highest = Array.from(shares, (_, index) => inUnits((above?.[index] ?? Infinity) * sign, whole, false));
  const room = Array.from(shares, (_, index) => inUnits((above?.[index] ?? Infinity) * sign, { ...whole, unit: 1n }, false));
  const crossed = highest.findIndex((units, index) => units !== undefined && units < lifted[index]);
  if (crossed >= 0) throw crossing(crossed, rules, above === rules.minimums ? "minimums" : "maximums", (highest[crossed] ?? 0n) < 0n);
  return { lowest: lifted, highest, room };
}

function crossing(index: number, rules: SplitRules, outer: "minimums" | "maximums", isOtherSign: boolean): PlanError {
  const place = { parameter: "weights", index };
  const [minimum, maximum] = [rules.minimums?.[index] ?? -Infinity, rules.maximums?.[index] ?? Infinity];
  if (isOtherSign) return new PlanError("bound-other-sign", place, { bound: outer, found: outer === "minimums" ? minimum : maximum });
  return new PlanError("bounds-crossed", place, { minimum, maximum });
}

/** A bound in units, rounded up (a lower bound) or down (an upper one); undefined where it is infinite. */
function inUnits(bound: number, { unit, scale }: WholeUnits, isLower: boolean): bigint | undefined {
  if (!Number.isFinite(bound)) return undefined;
  const decimal = decimalOf(bound);
  const common = Math.max(decimal.scale, scale);
  const digits = digitsAt(decimal, common);
  const step = unit * 10n ** BigInt(common - scale);
  const quotient = digits / step;
  const isExact = quotient * step === digits;
  // Division cuts towards zero, which is already inward for a positive upper and a negative lower bound.
  if (isExact || digits > 0n !== isLower) return quotient;
  return isLower ? quotient + 1n : quotient - 1n;
}
