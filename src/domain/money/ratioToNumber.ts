/** Bits of the quotient that are computed: the 53 of a double, one that decides the rounding, and some to spare. */
const ENOUGH_BITS = 64;
/** Beyond this the quotient is so small that a double holds fewer bits of it. */
const MOST_SHIFT = 1000;
const BITS_OF_A_DIGIT = 4;

/**
 * The double nearest to an exact fraction.
 *
 * @param numerator - Any integer.
 * @param denominator - Above 0.
 * @returns The quotient, rounded once.
 * @example
 * ratioToNumber(1n, 3n) // => 1 / 3
 * ratioToNumber(-10n, 4n) // => -2.5
 * ratioToNumber(1n, 10n ** 320n) // => 1e-320
 */
export function ratioToNumber(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = Math.max(0, ENOUGH_BITS + bitsOf(denominator) - bitsOf(size));
  const value = shift > MOST_SHIFT ? smallRatio(size, denominator) : quotientBits(size << BigInt(shift), denominator) / 2 ** shift;
  return numerator < 0n ? -value : value;
}

/** A quotient of many bits, rounded once. A last bit of 1 stands for all that was cut off, so that an exact half is told from a little more. */
function quotientBits(shifted: bigint, denominator: bigint): number {
  const quotient = shifted / denominator;
  return Number(quotient * denominator === shifted ? quotient : quotient | 1n);
}

/** At most four more than there are. */
function bitsOf(integer: bigint): number {
  return BITS_OF_A_DIGIT * integer.toString(16).length;
}

/**
 * The same for quotients near the smallest doubles, by way of a decimal text: it comes no nearer to the middle between
 * two doubles than 1 / (denominator x 2^1075), so with that many digits what is cut off can never decide.
 */
function smallRatio(size: bigint, denominator: bigint): number {
  const places = 400 + 2 * denominator.toString().length;
  const quotient = (size * 10n ** BigInt(places)) / denominator;
  const isExact = quotient * denominator === size * 10n ** BigInt(places);
  return Number(`${quotient * 10n + (isExact ? 0n : 1n)}e${-places - 1}`);
}
