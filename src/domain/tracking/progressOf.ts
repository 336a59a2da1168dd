import { decimalOf, minus, times, toNumber, ZERO, type Decimal } from "../money/decimal";
import { fifteenDigits } from "../money/fifteenDigits";
import { EXACT_LIMIT, POWERS_OF_TEN } from "../money/powersOfTen";
import { exactQuotient } from "../money/quotient";
import { wideAt, wideProduct, wideQuotient } from "../money/wideInteger";
import { PlanError } from "../planError";
import { targetFault } from "./attainmentOf";
import type { PeriodDays } from "./periodDays";
import type { Progress } from "./progress";
import { progressInIntegers } from "./progressInIntegers";
import { progressInWideIntegers } from "./progressInWideIntegers";

/**
 * Where an actual stands against its target after some days of the period.
 *
 * Each number is computed exactly and rounded once, so an actual exactly on pace is ahead by exactly 0.
 *
 * @param actual - In the unit of the target, any sign; read at 15 significant digits, like the target.
 * @param target - Above 0.
 * @param days - The days of the period, as `periodDays` counts them.
 * @returns Attainment, how far ahead, the gap, and what each remaining day needs.
 * @throws PlanError "no-target" for a target of 0 or NaN, "target-negative" below 0.
 * @example
 * progressOf(119, 200, { passed: 21, remaining: 9, total: 30 }) // => { attainment: 0.595, ahead: -0.105, gap: 81, neededPerDay: 9 }
 * progressOf(250, 200, { passed: 30, remaining: 0, total: 30 }) // => { attainment: 1.25, ahead: 0.25, gap: 0, neededPerDay: undefined }
 * progressOf(0.7, 1, { passed: 21, remaining: 9, total: 30 }).ahead // => 0
 */
export function progressOf(actual: number, target: number, days: PeriodDays): Progress {
  const fault = targetFault(target);
  if (fault !== undefined) throw new PlanError(fault, { parameter: "targets" }, { found: target });
  return progressInIntegers(actual, target, days) ?? progressInWideIntegers(actual, target, days) ?? progressInDecimals(decimalOf(actual), decimalOf(target), days);
}

function progressInDecimals(reached: Decimal, goal: Decimal, { passed, remaining, total }: PeriodDays): Progress {
  const days = decimalOf(total);
  const expected = times(goal, decimalOf(passed));
  const missing = minus(goal, reached);
  const gap = missing.digits > 0n ? missing : ZERO;
  return {
    attainment: exactQuotient(reached, goal),
    ahead: total === 0 ? undefined : exactQuotient(minus(times(reached, days), expected), times(goal, days)),
    gap: toNumber(gap),
    neededPerDay: remaining === 0 ? undefined : exactQuotient(gap, decimalOf(remaining)),
  };
}

/**
 * Where the whole period ends at the pace of the days that have passed.
 *
 * @param actual - Any finite number, read at 15 significant digits.
 * @param days - The days of the period.
 * @returns In the unit of the actual; undefined before the first day is complete.
 * @example
 * projectionOf(119, { passed: 21, remaining: 9, total: 30 }) // => 170
 * projectionOf(0, { passed: 0, remaining: 30, total: 30 }) // => undefined
 */
export function projectionOf(actual: number, { passed, total }: PeriodDays): number | undefined {
  if (passed === 0) return undefined;
  const { digits, scale } = fifteenDigits(actual);
  const unit = POWERS_OF_TEN[scale] ?? NaN;
  // Two integers that a double holds: the division is the only step that rounds.
  if (total * Math.max(Math.abs(digits), unit) < EXACT_LIMIT) return (digits * total) / (passed * unit) + 0;
  const near = wideQuotient(wideAt({ digits, scale }, scale, total), wideProduct(passed, unit));
  return Number.isNaN(near) ? exactQuotient(times(decimalOf(actual), decimalOf(total)), decimalOf(passed)) : near;
}
