import { fifteenDigits } from "../money/fifteenDigits";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import type { Decline } from "./declineRules";

/** The scale at which `fifteenDigits` reads amounts of whole cents. */
const CENTS = 2;

/**
 * What `declineOf` returns, in plain doubles, where every amount is one of whole cents and every product exact; else undefined.
 *
 * @param earlier - The periods before; NaN counts 0.
 * @param later - The last periods.
 * @param threshold - From 0 to 1.
 * @see declineOf
 * @example
 * declineInCents(Float64Array.of(0.05), Float64Array.of(0.04), 0.2) // => { before: 0.05, change: -0.2, hasDeclined: true }
 * declineInCents(Float64Array.of(0.005), Float64Array.of(0.004), 0.2) // => undefined
 */
export function declineInCents(earlier: Float64Array, later: Float64Array, threshold: number): Decline | undefined {
  const [before, after] = [sumInCents(earlier), sumInCents(later)];
  const { digits, scale } = fifteenDigits(threshold);
  const unit = POWERS_OF_TEN[scale];
  const fall = before - after;
  // Also false where a sum or the unit is not known.
  if (!(Math.max(Math.abs(before), Math.abs(fall)) * Math.max(unit, digits) < EXACT_LIMIT)) return undefined;
  const known = before / POWERS_OF_TEN[CENTS];
  return before > 0 ? { before: known, change: -fall / before + 0, hasDeclined: fall * unit >= before * digits } : { before: known, change: undefined, hasDeclined: false };
}

/** NaN where an amount is not one of whole cents, or where the sum might round on its way. */
function sumInCents(amounts: Float64Array): number {
  let [sum, size] = [0, 0];
  for (const amount of amounts) {
    if (Number.isNaN(amount)) continue;
    const { digits, scale } = fifteenDigits(amount);
    if (scale !== CENTS) return NaN;
    sum += digits;
    size += Math.abs(digits);
  }
  return size < EXACT_LIMIT ? sum : NaN;
}
