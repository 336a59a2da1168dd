import { fifteenDigits } from "./fifteenDigits";

/** An exact decimal: `digits / 10^scale`, with a scale of 0 or more. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Nothing. */
export const ZERO: Decimal = { digits: 0n, scale: 0 };

/**
 * The exact decimal that a cell shows for a number.
 *
 * @param value - Any finite number; read at 15 significant digits.
 * @returns The decimal, without a negative scale.
 * @example
 * decimalOf(0.285) // => { digits: 285000000000000n, scale: 15 }
 * decimalOf(1e15) // => { digits: 1000000000000000n, scale: 0 }
 */
export function decimalOf(value: number): Decimal {
  const { digits, scale } = fifteenDigits(value);
  if (scale >= 0) return { digits: BigInt(digits), scale };
  return { digits: BigInt(digits) * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * The digits of a decimal at a finer scale.
 *
 * @param value - Any decimal.
 * @param scale - Number of decimal places; not below the decimal's own.
 * @returns The integer `value x 10^scale`.
 * @example
 * digitsAt(decimalOf(4.73), 4) // => 47300n
 */
export function digitsAt(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.digits : value.digits * 10n ** BigInt(scale - value.scale);
}

/**
 * Exact sum of two decimals.
 *
 * @example
 * toNumber(plus(decimalOf(0.1), decimalOf(0.2))) // => 0.3
 */
export function plus(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { digits: digitsAt(left, scale) + digitsAt(right, scale), scale };
}

/**
 * Exact difference of two decimals.
 *
 * @example
 * toNumber(minus(decimalOf(0.3), decimalOf(0.1))) // => 0.2
 */
export function minus(left: Decimal, right: Decimal): Decimal {
  return plus(left, { digits: -right.digits, scale: right.scale });
}

/**
 * Exact product of two decimals.
 *
 * @example
 * toNumber(times(decimalOf(105), decimalOf(0.045))) // => 4.725
 */
export function times(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, scale: left.scale + right.scale };
}

/**
 * The double nearest to a decimal.
 *
 * @returns Infinity for a decimal beyond the range of doubles; the caller refuses it.
 * @example
 * toNumber({ digits: 473n, scale: 2 }) // => 4.73
 * toNumber({ digits: 0n, scale: 2 }) // => 0
 */
export function toNumber({ digits, scale }: Decimal): number {
  // A tiny negative decimal becomes -0, which no cell should show.
  return Number(`${digits}e${-scale}`) + 0;
}
