import { decimalOf, plus, times, toNumber, ZERO, type Decimal } from "../money/decimal";
import { roundParts } from "../money/roundParts";
import { roundToUnit } from "../money/roundToUnit";
import { PlanError } from "../planError";

/**
 * An amount credited to several people by their shares.
 *
 * The parts sum to the amount times the sum of the shares, rounded once: largest remainder, ties to the earlier
 * share. Shares may exceed 1 together, as when a specialist is credited on top. Negative amounts mirror.
 *
 * @param amount - Money, any sign.
 * @param shares - Ratios from 0; NaN stands for a blank and takes nothing.
 * @param unit - Parts are multiples of it, in money; 0 gives exact parts.
 * @returns Parts in money, NaN where the share is.
 * @throws {PlanError} `unit-negative`, `share-negative`
 * @example
 * Array.from(creditParts(100, Float64Array.of(0.5, 0.3, 0.2), 0.01)) // => [50, 30, 20]
 * // The cent that is left over goes to the earlier of two equal remainders
 * Array.from(creditParts(0.01, Float64Array.of(0.5, 0.5), 0.01)) // => [0.01, 0]
 * Array.from(creditParts(-10, Float64Array.of(1, 0.25), 1)) // => [-10, -3]
 */
export function creditParts(amount: number, shares: Float64Array, unit: number): Float64Array {
  if (unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: unit });
  const negative = shares.findIndex((share) => share < 0);
  if (negative >= 0) throw new PlanError("share-negative", { parameter: "shares", index: negative }, { found: shares[negative] });
  const size = decimalOf(Math.abs(amount));
  const exact = Array.from(shares, (share) => times(size, decimalOf(share || 0)));
  const parts = unit === 0 ? exact : rounded(exact, decimalOf(unit));
  const sign = amount < 0 ? -1 : 1;
  return Float64Array.from(parts, (part, index) => (Number.isNaN(shares[index]) ? NaN : sign * toNumber(part) + 0));
}

function rounded(parts: readonly Decimal[], step: Decimal): Decimal[] {
  const total = parts.reduce((sum, part) => plus(sum, part), ZERO);
  return roundParts(parts, times({ digits: roundToUnit(total, step), scale: 0 }, step), step);
}
