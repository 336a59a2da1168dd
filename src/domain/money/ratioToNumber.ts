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
  const places = Math.max(0, ENOUGH_DIGITS + denominator.toString().length - size.toString().length);
  const shifted = size * 10n ** BigInt(places);
  const quotient = shifted / denominator;
  // A last digit of 1 stands for all that was cut off, so that an exact half is told from a little more.
  const digits = quotient * 10n + (quotient * denominator === shifted ? 0n : 1n);
  const value = Number(`${digits}e${-places - 1}`);
  return numerator < 0n ? -value : value;
}
