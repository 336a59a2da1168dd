import { fifteenDigits } from "../money/fifteenDigits";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import type { PeriodDays } from "./periodDays";
import type { Progress } from "./progress";

/**
 * Where an actual stands against its target, in plain doubles; undefined where they cannot be exact.
 *
 * The rule of `progressOf`, several times as fast: with both numbers as integers of one scale and every product below
 * 2^52, the one division of each result is the only step that rounds.
 *
 * @param actual - Any finite number, read at 15 significant digits.
 * @param target - Above 0.
 * @param days - The days of the period.
 * @returns What `progressOf` returns, or undefined: then exact decimals must do.
 * @see progressOf
 * @example
 * progressInIntegers(119, 200, { passed: 21, remaining: 9, total: 30 }) // => { attainment: 0.595, ahead: -0.105, gap: 81, neededPerDay: 9 }
 * // No two integers of one scale
 * progressInIntegers(1 / 3, 200, { passed: 21, remaining: 9, total: 30 }) // => undefined
 */
export function progressInIntegers(actual: number, target: number, { passed, remaining, total }: PeriodDays): Progress | undefined {
  const [reached, goal] = [fifteenDigits(actual), fifteenDigits(target)];
  const unit = POWERS_OF_TEN[reached.scale];
  const largest = 2 * total * Math.max(Math.abs(reached.digits), goal.digits, unit);
  // A scale below 0 has no unit here, which makes the largest product NaN.
  if (reached.scale !== goal.scale || !(largest < EXACT_LIMIT)) return undefined;
  const missing = Math.max(0, goal.digits - reached.digits);
  return {
    attainment: reached.digits / goal.digits + 0,
    ahead: total === 0 ? undefined : (reached.digits * total - goal.digits * passed) / (goal.digits * total) + 0,
    gap: missing / unit,
    neededPerDay: remaining === 0 ? undefined : missing / (remaining * unit),
  };
}
