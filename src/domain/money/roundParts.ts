import { giveLeftover } from "./allocateExactly";
import { digitsAt, times, type Decimal } from "./decimal";

/**
 * Exact parts as multiples of a unit that sum to a total already rounded to it.
 *
 * Every part is rounded down; the units left over go one each to the largest remainders, ties to the earlier.
 *
 * @param parts - Exact money, any sign.
 * @param total - Their sum, rounded to the unit.
 * @param unit - Exact unit in money, above 0.
 * @returns Parts that sum to the total.
 * @see https://en.wikipedia.org/wiki/Quota_method#Hamilton
 * @example
 * roundParts([0.5, 0.5, 0.5].map(decimalOf), decimalOf(2), decimalOf(1)).map(toNumber) // => [1, 1, 0]
 * roundParts([1.25, 1.75].map(decimalOf), decimalOf(3), decimalOf(1)).map(toNumber) // => [1, 2]
 */
export function roundParts(parts: readonly Decimal[], total: Decimal, unit: Decimal): Decimal[] {
  const scale = parts.reduce((most, part) => Math.max(most, part.scale), Math.max(unit.scale, total.scale));
  const divisor = digitsAt(unit, scale);
  const digits = parts.map((part) => digitsAt(part, scale));
  const floors = digits.map((value) => (value - (((value % divisor) + divisor) % divisor)) / divisor);
  const remainders = digits.map((value, index) => value - floors[index] * divisor);
  const left = digitsAt(total, scale) / divisor - floors.reduce((sum, units) => sum + units, 0n);
  return giveLeftover(floors, remainders, Number(left)).map((units) => times({ digits: units, scale: 0 }, unit));
}
