import { fifteenDigits } from "../money/fifteenDigits";
import { POWERS_OF_TEN } from "../money/powersOfTen";
import { wideAt, wideDifference, wideProduct, wideQuotient, type WideInteger } from "../money/wideInteger";
import type { PeriodDays } from "./periodDays";
import type { Progress } from "./progress";

const NOTHING: WideInteger = { high: 0, low: 0 };

/**
 * Where an actual stands against its target, in pairs of doubles; undefined where they cannot tell.
 *
 * The rule of `progressOf`, for numbers with many digits.
 *
 * @param actual - Any finite number, read at 15 significant digits.
 * @param target - Above 0.
 * @param days - The days of the period.
 * @returns What `progressOf` returns, or undefined: then exact decimals must do.
 * @see progressOf
 * @example
 * progressInWideIntegers(0.7, 1, { passed: 21, remaining: 9, total: 30 }).ahead // => 0
 * progressInWideIntegers(1 / 3, 200, { passed: 21, remaining: 9, total: 30 }).attainment // => 0.001666666666666665
 * // No two integers of a common scale
 * progressInWideIntegers(1e-20, 1e20, { passed: 21, remaining: 9, total: 30 }) // => undefined
 */
export function progressInWideIntegers(actual: number, target: number, { passed, remaining, total }: PeriodDays): Progress | undefined {
  const [reached, goal] = [fifteenDigits(actual), fifteenDigits(target)];
  const scale = Math.max(reached.scale, goal.scale);
  const unit = POWERS_OF_TEN[scale] ?? NaN;
  const missing = wideDifference(wideAt(goal, scale), wideAt(reached, scale));
  const gap = missing.high > 0 ? missing : NOTHING;
  const ahead = wideDifference(wideAt(reached, scale, total), wideAt(goal, scale, passed));
  const results = {
    attainment: wideQuotient(wideAt(reached, scale), wideAt(goal, scale)),
    ahead: total === 0 ? undefined : wideQuotient(ahead, wideAt(goal, scale, total)),
    gap: wideQuotient(gap, wideProduct(1, unit)),
    neededPerDay: remaining === 0 ? undefined : wideQuotient(gap, wideProduct(remaining, unit)),
  };
  const isSure = !Object.values(results).some((result) => Number.isNaN(result));
  return isSure ? results : undefined;
}
