import { digitsAt, type Decimal } from "./decimal";

/**
 * How many units are nearest to an exact amount, half a unit away from zero.
 *
 * Commercial rounding, as invoices and payrolls do it: 4.725 is 4.73 and -4.725 is -4.73.
 *
 * @param amount - Exact amount in money.
 * @param unit - Exact unit in money, above 0: 0.01, 1, 10000.
 * @returns Number of units; times the unit it is the rounded amount.
 * @see https://en.wikipedia.org/wiki/Rounding#Rounding_half_away_from_zero
 * @example
 * roundToUnit(decimalOf(4.725), decimalOf(0.01)) // => 473n
 * roundToUnit(decimalOf(-4.725), decimalOf(0.01)) // => -473n
 * roundToUnit(decimalOf(4.7249), decimalOf(0.01)) // => 472n
 */
export function roundToUnit(amount: Decimal, unit: Decimal): bigint {
  const scale = Math.max(amount.scale, unit.scale);
  const dividend = digitsAt(amount, scale);
  const divisor = digitsAt(unit, scale);
  const size = dividend < 0n ? -dividend : dividend;
  const units = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -units : units;
}
