import { decimalOf, digitsAt } from "./decimal";
import { ALLOCATE_LIMIT } from "./allocate";
import { FIFTEEN_DIGITS, POWERS_OF_TEN } from "./powersOfTen";

const MOST_PLACES = 15;

/**
 * Numbers as integers of one scale, for proportions: only their ratios count. Undefined when they do not fit.
 *
 * Where `integer / 10^places` gives the number again and the integer has at most 15 digits, it is the decimal that
 * a cell shows (see `fifteenDigits`), so nothing is lost.
 *
 * @param values - 0 or more, finite.
 * @returns Integers with a sum below 2^51, or undefined: then `exactIntegers` must do.
 * @example
 * Array.from(scaledIntegers(Float64Array.of(0.5, 0.25))) // => [50, 25]
 * scaledIntegers(Float64Array.of(1e300)) // => undefined
 */
export function scaledIntegers(values: Float64Array): Float64Array | undefined {
  let places = 0;
  for (const value of values) {
    while (places <= MOST_PLACES && !fits(value, places)) places++;
    if (places > MOST_PLACES) return undefined;
  }
  const power = POWERS_OF_TEN[places];
  const integers = new Float64Array(values.length);
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const integer = Math.round(values[index] * power);
    if (integer >= FIFTEEN_DIGITS || integer / power !== values[index]) return undefined;
    integers[index] = integer;
    sum += integer;
  }
  return sum < ALLOCATE_LIMIT ? integers : undefined;
}

function fits(value: number, places: number): boolean {
  const power = POWERS_OF_TEN[places];
  return Math.round(value * power) / power === value;
}

/**
 * Numbers as integers of one scale, of any size; the slow brother of `scaledIntegers`.
 *
 * @param values - Finite; read at 15 significant digits.
 * @returns Integers in the same proportions.
 * @example
 * exactIntegers(Float64Array.of(0.5, 0.25)) // => [50n, 25n]
 */
export function exactIntegers(values: Float64Array): bigint[] {
  const decimals = Array.from(values, decimalOf);
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  return decimals.map((decimal) => digitsAt(decimal, scale));
}
