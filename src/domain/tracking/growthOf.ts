import { decimalOf, minus } from "../money/decimal";
import { fifteenDigits, type FifteenDigits } from "../money/fifteenDigits";
import { exactQuotient } from "../money/quotient";
import { wideAt, wideDifference, wideQuotient } from "../money/wideInteger";
import { PlanError, type PlanErrorCode } from "../planError";

/**
 * What is wrong with the earlier value of a comparison, if anything.
 *
 * @param previous - Any number; NaN stands for a blank.
 * @returns A code, or undefined for any number but 0: growth from a loss is measured against its size.
 * @example
 * previousFault(0) // => "no-previous"
 * previousFault(NaN) // => "no-previous"
 * previousFault(-1) // => undefined
 */
export function previousFault(previous: number): PlanErrorCode | undefined {
  return Number.isNaN(previous) || previous === 0 ? "no-previous" : undefined;
}

/**
 * Growth from one value to another: (current - previous) / |previous|.
 *
 * Against the size of the earlier value, so that going from a loss of 50 to a gain of 50 is growth.
 *
 * @param current - Any finite number; read at 15 significant digits, like the earlier value.
 * @param previous - Any finite number but 0; NaN stands for a blank.
 * @returns A ratio, rounded once: 0.1 is 10 % more, -0.1 is 10 % less.
 * @throws PlanError "no-previous" for an earlier value of 0 or a blank.
 * @example
 * growthOf(120, 100) // => 0.2
 * growthOf(50, -50) // => 2
 * // The doubles themselves would give a little more than 0.1
 * growthOf(1.1, 1) // => 0.1
 */
export function growthOf(current: number, previous: number): number {
  const fault = previousFault(previous);
  if (fault !== undefined) throw new PlanError(fault, { parameter: "previous" });
  const [later, earlier] = [fifteenDigits(current), fifteenDigits(previous)];
  // Integers of one scale below 2^52: their difference is exact, and the division is the only step that rounds.
  if (later.scale === earlier.scale) return (later.digits - earlier.digits) / Math.abs(earlier.digits) + 0;
  const near = inWideIntegers(later, earlier);
  if (!Number.isNaN(near)) return near;
  const base = decimalOf(previous);
  return exactQuotient(minus(decimalOf(current), base), { ...base, digits: base.digits < 0n ? -base.digits : base.digits });
}

/** NaN where doubles cannot tell, as where the scales lie too far apart. */
function inWideIntegers(later: FifteenDigits, earlier: FifteenDigits): number {
  const scale = Math.max(later.scale, earlier.scale);
  const base = wideAt(earlier, scale);
  const growth = wideQuotient(wideDifference(wideAt(later, scale), base), base);
  return base.high < 0 ? 0 - growth : growth;
}
