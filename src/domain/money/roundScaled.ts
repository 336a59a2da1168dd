/**
 * How many divisors are nearest to a total, half away from zero, in plain doubles; NaN when they cannot tell.
 *
 * With a margin of 0 both arguments are integers below 2^52, and the answer is exact: the floor of the quotient
 * may be one too high, but then the total lies less than one below a whole multiple, which is where it rounds to
 * anyway. With a margin the total is only known to lie within it, and NaN says that the half lies there too.
 *
 * @param total - Scaled amount.
 * @param divisor - The unit at the same scale, above 0.
 * @param margin - Most by which `total` may be wrong, 0 or more.
 * @returns Number of units, or NaN.
 * @see roundToUnit
 * @example
 * roundScaled(4725, 10, 0) // => 473
 * roundScaled(-4725, 10, 0) // => -473
 * roundScaled(4724.9, 10, 0.01) // => 472
 * roundScaled(4724.9, 10, 0.2) // => NaN
 */
export function roundScaled(total: number, divisor: number, margin: number): number {
  const size = Math.abs(total);
  const whole = Math.floor(size / divisor);
  const beyondHalf = 2 * (size - whole * divisor) - divisor;
  if (margin > 0 && !(Math.abs(beyondHalf) > 2 * margin)) return NaN;
  const units = beyondHalf >= 0 ? whole + 1 : whole;
  return total < 0 ? -units : units;
}
