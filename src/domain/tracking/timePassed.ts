import { PlanError } from "../planError";
import type { PeriodDays } from "./periodDays";

/**
 * The share of a period's days that has passed.
 *
 * @param days - The days of a period, as `periodDays` counts them.
 * @returns A ratio from 0 to 1.
 * @throws PlanError "no-working-day" for a period without a day that counts.
 * @example
 * timePassed({ passed: 21, remaining: 9, total: 30 }) // => 0.7
 * timePassed({ passed: 0, remaining: 10, total: 10 }) // => 0
 */
export function timePassed({ passed, total }: PeriodDays): number {
  if (total === 0) throw new PlanError("no-working-day");
  return passed / total;
}
