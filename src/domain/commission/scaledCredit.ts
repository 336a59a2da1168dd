import { fifteenDigits } from "../money/fifteenDigits";
import { largestFirst } from "../money/largestFirst";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import { productRemainder } from "../money/productRemainder";
import { readNumber } from "../money/readNumber";
import { scaledIntegers } from "../money/scaledIntegers";

/** Parts of an amount, or undefined where plain doubles cannot be exact. */
type ScaledCredit = (amount: number) => Float64Array | undefined;

/** Integers below this may be multiplied: see `productRemainder`. */
const LIMIT = 2 ** 51;

/**
 * Credits amounts in plain doubles: the rule of `creditParts`, many times as fast.
 *
 * Shares and unit are integers of one scale, an amount is one of its own, so a part is a product of two integers over
 * another, whose floor and remainder doubles can tell.
 *
 * @param shares - Ratios from 0, without blanks.
 * @param unit - In money, above 0.
 * @returns A function of the amount, or undefined where shares and unit are no integers of one scale.
 * @see creditParts
 * @example
 * Array.from(scaledCredit(Float64Array.of(0.5, 0.3, 0.2), 0.01)(-100)) // => [-50, -30, -20]
 * // The cent that is left over goes to the earlier of two equal remainders
 * Array.from(scaledCredit(Float64Array.of(0.5, 0.5), 0.01)(0.01)) // => [0.01, 0]
 * // Too small for a power of ten that a double holds
 * scaledCredit(Float64Array.of(0.5, 0.5), 0.01)(1e-20) // => undefined
 */
export function scaledCredit(shares: Float64Array, unit: number): ScaledCredit | undefined {
  // At the scale that all of them share, the 1 tells what that scale is.
  const beside = new Float64Array(shares.length + 2).fill(1);
  beside.set(shares);
  beside[shares.length] = readNumber(unit);
  const integers = scaledIntegers(beside);
  if (!integers) return undefined;
  const [step, power] = integers.subarray(shares.length);
  const factors = integers.subarray(0, shares.length);
  const whole = factors.reduce((sum, factor) => sum + factor, 0);
  return (amount) => {
    const { digits, scale } = fifteenDigits(Math.abs(amount));
    const divisor = step * POWERS_OF_TEN[scale];
    // Also false for a scale that has no power of ten here.
    if (!(divisor < LIMIT && ((digits * whole) / divisor + 1) * step < EXACT_LIMIT)) return undefined;
    const money = wholeUnits(digits, factors, whole, divisor);
    const sign = amount < 0 ? -step : step;
    for (let index = 0; index < money.length; index++) money[index] = (money[index] * sign) / power + 0;
    return money;
  };
}

/** Rounded down, and one more for the largest remainders, until the units of the whole are given out. */
function wholeUnits(digits: number, factors: Float64Array, whole: number, divisor: number): Float64Array {
  const remainders = new Float64Array(factors.length);
  const units = new Float64Array(factors.length);
  let left = floorOf(digits, whole, divisor);
  if (2 * productRemainder(digits, whole, left, divisor) >= divisor) left++;
  for (let index = 0; index < factors.length; index++) {
    units[index] = floorOf(digits, factors[index], divisor);
    remainders[index] = productRemainder(digits, factors[index], units[index], divisor);
    left -= units[index];
  }
  const marked = largestFirst(remainders, left);
  for (let index = 0; index < units.length; index++) units[index] += marked[index];
  return units;
}

/** The quotient is rounded before its floor is taken, which may be one off. */
function floorOf(left: number, right: number, divisor: number): number {
  const near = Math.floor((left * right) / divisor);
  const remainder = productRemainder(left, right, near, divisor);
  return remainder < 0 ? near - 1 : remainder >= divisor ? near + 1 : near;
}
