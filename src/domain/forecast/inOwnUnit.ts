import { fifteenDigits } from "../money/fifteenDigits";

/** Values in a unit in which the largest is from 1 to 10. */
export interface ScaledHistory {
  readonly scaled: Float64Array;
  /** A power of ten: what 1 is in the unit of the history. */
  readonly unit: number;
}

/** Smaller units are hardly numbers any more to a double. */
const SMALLEST_POWER = -300;

/**
 * A history in a decimal unit of its own size.
 *
 * Squares then stay within the range of doubles, and the same figures in cents, yuan or ten thousands of them become the
 * same doubles: where several parameters fit equally well, rounding cannot choose by the unit.
 *
 * @param history - Read at 15 significant digits.
 * @returns The same digits with the point moved; a unit of 1 for zeros.
 * @example
 * inOwnUnit(Float64Array.of(4.73, 1200)) // => { scaled: Float64Array.of(0.00473, 1.2), unit: 1000 }
 * inOwnUnit(Float64Array.of(0.1 + 0.7)) // => { scaled: Float64Array.of(8), unit: 0.1 }
 * inOwnUnit(Float64Array.of(0, 0)) // => { scaled: Float64Array.of(0, 0), unit: 1 }
 */
export function inOwnUnit(history: Float64Array): ScaledHistory {
  const largest = fifteenDigits(history.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  const power = largest.digits === 0 ? 0 : Math.max(SMALLEST_POWER, String(largest.digits).length - 1 - largest.scale);
  const scaled = history.map((value) => {
    const { digits, scale } = fifteenDigits(value);
    return Number(`${digits}e${-scale - power}`);
  });
  return { scaled, unit: Number(`1e${power}`) };
}
