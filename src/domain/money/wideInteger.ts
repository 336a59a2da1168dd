import type { FifteenDigits } from "./fifteenDigits";
import { EXACT_LIMIT, POWERS_OF_TEN } from "./powersOfTen";
import { productError } from "./productError";

/** An integer with twice as many digits as a double holds, as the exact sum of two doubles: the nearest one, and the rest. */
export interface WideInteger {
  readonly high: number;
  readonly low: number;
}

/** Up to here powers of ten leave 15 digits below 2^103. */
const MOST_PLACES = 15;

/** What the roundings inside a wide quotient may add up to, relative to the quotient: less than 2^-101; eight times that, for comfort. */
const DOUBT = 2 ** -98;

/**
 * The exact product of two integers that a double holds.
 *
 * @example
 * wideProduct(3, 5) // => { high: 15, low: 0 }
 * // (2^27 + 1)^2 = 2^54 + 2^28 + 1 needs 55 bits
 * wideProduct(134217729, 134217729) // => { high: 18014398777917440, low: 1 }
 */
export function wideProduct(left: number, right: number): WideInteger {
  const high = left * right;
  return { high, low: productError(left, right, high) };
}

/**
 * A decimal of 15 digits as an integer of a finer scale, times a whole number; NaN where that gets too wide.
 *
 * @param value - Digits and scale.
 * @param scale - Not below that of the value.
 * @param times - An integer; with the power of ten that brings the value to the scale it must stay below 2^53.
 * @example
 * wideAt(fifteenDigits(4.73), 4) // => { high: 47300, low: 0 }
 * wideAt(fifteenDigits(4.73), 18).high // => NaN
 */
export function wideAt({ digits, scale: own }: FifteenDigits, scale: number, times = 1): WideInteger {
  const factor = scale - own <= MOST_PLACES ? times * POWERS_OF_TEN[scale - own] : NaN;
  return factor < EXACT_LIMIT ? wideProduct(digits, factor) : { high: NaN, low: NaN };
}

/**
 * The exact difference of two wide integers.
 *
 * The parts that the nearest doubles leave over are integers below 2^51, whose sums are exact.
 *
 * @param one - Of a size below 2^103, like the other.
 * @param other - What is taken away.
 * @example
 * wideDifference(wideProduct(1e15, 10), wideProduct(1e15 - 1, 10)) // => { high: 10, low: 0 }
 */
export function wideDifference(one: WideInteger, other: WideInteger): WideInteger {
  const difference = one.high - other.high;
  const low = lostBy(one.high, -other.high, difference) + (one.low - other.low);
  const high = difference + low;
  return { high, low: lostBy(difference, low, high) };
}

/** What rounding took from a sum (Knuth's two-sum). */
function lostBy(left: number, right: number, sum: number): number {
  const rightPart = sum - left;
  return left - (sum - rightPart) + (right - rightPart);
}

/**
 * The double nearest to the quotient of two wide integers; NaN where doubles cannot tell.
 *
 * A quotient of doubles, corrected by what it leaves over. What is still unknown then is so little that it can move
 * the rounding only where the quotient lies next to the middle between two doubles.
 *
 * @param top - Any sign.
 * @param bottom - Not 0.
 * @returns Never -0.
 * @see https://doi.org/10.1145/114697.116813 (Ziv: rounded well when both ends of the doubt round alike)
 * @example
 * wideQuotient(wideProduct(1, 1), wideProduct(3, 1)) // => 1 / 3
 * wideQuotient({ high: 0, low: 0 }, wideProduct(-3, 1)) // => 0
 * // Exactly the middle between two doubles
 * wideQuotient({ high: 2 ** 54, low: 2 }, wideProduct(2, 1)) // => NaN
 */
export function wideQuotient(top: WideInteger, bottom: WideInteger): number {
  const near = top.high / bottom.high;
  const back = near * bottom.high;
  const left = top.high - back - productError(near, bottom.high, back) + (top.low - near * bottom.low);
  const correction = left / bottom.high;
  const doubt = Math.abs(near) * DOUBT;
  const lowest = near + (correction - doubt);
  return lowest === near + (correction + doubt) ? lowest + 0 : NaN;
}
