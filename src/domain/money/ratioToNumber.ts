/** Digits of the quotient beyond those of the denominator: what tells two neighbouring doubles apart, and some to spare. */
const ENOUGH_DIGITS = 20;

/**
 * The double nearest to an exact fraction.
 *
 * @param numerator - Any integer.
 * @param denominator - Above 0.
 * @returns The quotient, rounded once.
 * @example
 * ratioToNumber(1n, 3n) // => 1 / 3
 * ratioToNumber(-10n, 4n) // => -2.5
 */
export function ratioToNumber(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  // A quotient comes no nearer to the middle between two doubles than 1 / (denominator x 2^54) of its size, so with as
  // many digits more as the denominator has, what is cut off can never decide the rounding.
  const places = Math.max(0, ENOUGH_DIGITS + 2 * denominator.toString().length - size.toString().length);
  const shifted = size * 10n ** BigInt(places);
  const quotient = shifted / denominator;
  // A last digit of 1 stands for all that was cut off, so that an exact half is told from a little more.
  const digits = quotient * 10n + (quotient * denominator === shifted ? 0n : 1n);
  const value = Number(`${digits}e${-places - 1}`);
  return numerator < 0n ? -value : value;
}
