import { fifteenDigits } from "./fifteenDigits";
import { FIFTEEN_DIGITS, POWERS_OF_TEN } from "./powersOfTen";

/**
 * A number read at 15 significant digits, as a cell shows it.
 *
 * Two numbers that look equal are equal after this, and two different decimals of 15 digits stay different and
 * keep their order, so plain `<` and `===` then decide edges and ties as a user would.
 *
 * @param value - Any finite number.
 * @returns The double nearest to the decimal shown; never -0.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 * @example
 * readNumber(0.1 + 0.7) // => 0.8
 * readNumber(1.005 * 1000) // => 1005
 * // 15 digits are kept, the 16th is rounded away
 * readNumber(1234567890123456) // => 1234567890123460
 */
export function readNumber(value: number): number {
  const cents = Math.round(value * 100);
  if (cents / 100 === value && Math.abs(cents) < FIFTEEN_DIGITS) return value + 0;
  const { digits, scale } = fifteenDigits(value);
  // One correctly rounded operation on two exact numbers gives the double nearest to the decimal.
  if (scale >= 0 && scale <= 22) return digits / POWERS_OF_TEN[scale];
  if (scale < 0 && scale >= -22) return digits * POWERS_OF_TEN[-scale];
  return Number(`${digits}e${-scale}`);
}
