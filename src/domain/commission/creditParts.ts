import { decimalOf, plus, times, toNumber, ZERO, type Decimal } from "../money/decimal";
import { roundParts } from "../money/roundParts";
import { roundToUnit } from "../money/roundToUnit";
import { PlanError } from "../planError";
import { scaledCredit } from "./scaledCredit";

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
  return creditBy(shares, unit)(amount);
}

/**
 * The same shares for many amounts: checked and scaled once, then called for each.
 *
 * @param shares - Ratios from 0; NaN stands for a blank and takes nothing.
 * @param unit - Parts are multiples of it, in money; 0 gives exact parts.
 * @returns A function of the amount.
 * @throws {PlanError} as `creditParts`
 * @see creditParts
 * @example
 * Array.from(creditBy(Float64Array.of(0.5, NaN), 0.01)(10)) // => [5, NaN]
 */
export function creditBy(shares: Float64Array, unit: number): (amount: number) => Float64Array {
  if (unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: unit });
  const negative = shares.findIndex((share) => share < 0);
  if (negative >= 0) throw new PlanError("share-negative", { parameter: "shares", index: negative }, { found: shares[negative] });
  const given = shares.map((share) => share || 0);
  const scaled = unit > 0 ? scaledCredit(given, unit) : undefined;
  const exactly = exactCredit(given, unit);
  const hasBlanks = shares.some(Number.isNaN);
  return (amount) => {
    const parts = scaled?.(amount) ?? exactly(amount);
    return hasBlanks ? parts.map((part, index) => (Number.isNaN(shares[index]) ? NaN : part)) : parts;
  };
}

function exactCredit(shares: Float64Array, unit: number): (amount: number) => Float64Array {
  const factors = Array.from(shares, decimalOf);
  const step = decimalOf(unit);
  return (amount) => {
    const size = decimalOf(Math.abs(amount));
    const exact = factors.map((factor) => times(size, factor));
    const parts = unit === 0 ? exact : rounded(exact, step);
    const sign = amount < 0 ? -1 : 1;
    return Float64Array.from(parts, (part) => sign * toNumber(part) + 0);
  };
}

function rounded(parts: readonly Decimal[], step: Decimal): Decimal[] {
  const total = parts.reduce((sum, part) => plus(sum, part), ZERO);
  return roundParts(parts, times({ digits: roundToUnit(total, step), scale: 0 }, step), step);
}
