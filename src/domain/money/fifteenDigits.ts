import { FIFTEEN_DIGITS, POWERS_OF_TEN } from "./powersOfTen";
import { productError } from "./productError";

/** A decimal of at most 15 digits: `digits / 10^scale`. Both are integers; the scale may be negative. */
export interface FifteenDigits {
  readonly digits: number;
  readonly scale: number;
}

/**
 * The decimal that a cell shows for a number: its first 15 significant digits.
 *
 * A decimal of up to 15 digits survives the way into a double and back. So when `cents / 100` gives the number
 * again and `cents` has at most 15 digits, `cents / 100` is what the cell shows. Other numbers are scaled to 15
 * digits by one multiplication with an exact power of ten; what the product lost is known exactly, so the last digit
 * is certain. Only very large and very small numbers take the slow road through text.
 *
 * @param value - Any finite number.
 * @returns Digits and scale; the digits have at most 15 places (or are exactly 10^15).
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6 (why 15 digits are safe in a double)
 * @example
 * fifteenDigits(4.73) // => { digits: 473, scale: 2 }
 * // 0.1 + 0.7 is a little below 0.8, but shows as 0.8
 * fifteenDigits(0.1 + 0.7) // => { digits: 800000000000000, scale: 15 }
 */
export function fifteenDigits(value: number): FifteenDigits {
  const cents = Math.round(value * 100);
  if (cents / 100 === value && Math.abs(cents) < FIFTEEN_DIGITS) return { digits: cents + 0, scale: 2 };
  const scale = 14 - Math.floor(Math.log10(Math.abs(value)));
  if (scale >= 0 && scale <= 22) {
    const digits = scaledUp(Math.abs(value), POWERS_OF_TEN[scale]);
    // Math.log10 may be one off beside a power of ten; then a digit is missing or too many.
    if (digits > FIFTEEN_DIGITS / 10 && digits <= FIFTEEN_DIGITS) return { digits: value < 0 ? -digits : digits, scale };
  }
  return fromText(value);
}

/** The integer nearest to the exact product, half up. */
function scaledUp(value: number, power: number): number {
  const product = value * power;
  const nearest = Math.round(product);
  const beyond = product - nearest + productError(value, power, product);
  return beyond >= 0.5 ? nearest + 1 : beyond < -0.5 ? nearest - 1 : nearest;
}

function fromText(value: number): FifteenDigits {
  const text = value.toExponential(14);
  const [mantissa, exponent] = text.split("e") as [string, string];
  const digits = Number(mantissa.replace(".", ""));
  // The largest doubles would round up beyond the range of doubles: they are cut instead.
  return { digits: Number.isFinite(Number(text)) ? digits : digits - Math.sign(value), scale: 14 - Number(exponent) };
}
