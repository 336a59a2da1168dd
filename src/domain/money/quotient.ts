import { decimalOf, digitsAt, type Decimal } from "./decimal";
import { fifteenDigits } from "./fifteenDigits";
import { ratioToNumber } from "./ratioToNumber";
import { wideAt, wideQuotient } from "./wideInteger";

/**
 * One number over another, as the cells show them: the double nearest to the exact quotient.
 *
 * Dividing the doubles themselves would make 0.24 / 0.3 a little less than 0.8, which fails a test for 0.8.
 *
 * @param top - Any finite number; read at 15 significant digits, like `bottom`.
 * @param bottom - Any finite number but 0.
 * @returns The quotient, rounded once; Infinity when no double is as large.
 * @example
 * quotient(0.24, 0.3) // => 0.8
 * quotient(-5, 4) // => -1.25
 */
export function quotient(top: number, bottom: number): number {
  const [upper, lower] = [fifteenDigits(top), fifteenDigits(bottom)];
  // Two integers of one scale: the division is the only step that rounds.
  if (upper.scale === lower.scale) return upper.digits / lower.digits + 0;
  const scale = Math.max(upper.scale, lower.scale);
  const near = wideQuotient(wideAt(upper, scale), wideAt(lower, scale));
  return Number.isNaN(near) ? exactQuotient(decimalOf(top), decimalOf(bottom)) : near;
}

/**
 * One exact decimal over another.
 *
 * @param top - Any decimal.
 * @param bottom - Any decimal but 0.
 * @returns The double nearest to the quotient; Infinity when no double is as large.
 * @example
 * exactQuotient(decimalOf(1), decimalOf(-0.8)) // => -1.25
 * exactQuotient(ZERO, decimalOf(-1)) // => 0
 */
export function exactQuotient(top: Decimal, bottom: Decimal): number {
  const scale = Math.max(top.scale, bottom.scale);
  const [upper, lower] = [digitsAt(top, scale), digitsAt(bottom, scale)];
  // What is too small for a double becomes -0 below zero, which no cell should show.
  return ratioToNumber(lower < 0n ? -upper : upper, lower < 0n ? -lower : lower) + 0;
}
