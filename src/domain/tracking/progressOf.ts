import { decimalOf, minus, times, toNumber } from "../money/decimal";
import { exactQuotient } from "../money/quotient";
import { attainmentOf } from "./attainmentOf";
import type { PeriodDays } from "./periodDays";

/** Where an actual stands against its target. */
export interface Progress {
  /** A ratio: 1 is the whole target. */
  readonly attainment: number;
  /** Attainment minus time passed, below 0 when behind; undefined in a period without a day that counts. */
  readonly ahead: number | undefined;
  /** What is missing to the target, in its unit; 0 when it is reached. */
  readonly gap: number;
  /** The gap over the days that remain; undefined when none remains. */
  readonly neededPerDay: number | undefined;
}

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
export function progressOf(actual: number, target: number, { passed, remaining, total }: PeriodDays): Progress {
  const attainment = attainmentOf(actual, target);
  const [reached, goal, days] = [decimalOf(actual), decimalOf(target), decimalOf(total)];
  const expected = times(goal, decimalOf(passed));
  const missing = minus(goal, reached);
  return {
    attainment,
    ahead: total === 0 ? undefined : exactQuotient(minus(times(reached, days), expected), times(goal, days)),
    gap: missing.digits > 0n ? toNumber(missing) : 0,
    neededPerDay: remaining === 0 ? undefined : missing.digits > 0n ? exactQuotient(missing, decimalOf(remaining)) : 0,
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
  return passed === 0 ? undefined : exactQuotient(times(decimalOf(actual), decimalOf(total)), decimalOf(passed));
}
