import { daysBetween } from "../calendar/daysBetween";
import { refuseReversed } from "../calendar/refuseReversed";
import type { WorkCalendar } from "../calendar/workCalendar";

/** A period and how far it has come. Days are serial numbers. */
export interface Period {
  readonly start: number;
  /** The last day, included. */
  readonly end: number;
  /** The last day that counts as complete. */
  readonly asOf: number;
  /** Only its working days count; every day if undefined. */
  readonly calendar: WorkCalendar | undefined;
}

/** What a period is made of: the days passed and the days that remain are its total. */
export interface PeriodDays {
  readonly passed: number;
  readonly remaining: number;
  readonly total: number;
}

/**
 * The days of a period, passed and remaining.
 *
 * @param period - From its start to its end, both included; `asOf` may lie outside.
 * @returns Days of the kind that counts: none passed before the start, none remaining after the end.
 * @throws PlanError "end-before-start".
 * @example
 * periodDays({ start: 1, end: 30, asOf: 21, calendar: undefined }) // => { passed: 21, remaining: 9, total: 30 }
 * periodDays({ start: 11, end: 20, asOf: 10, calendar: undefined }) // => { passed: 0, remaining: 10, total: 10 }
 * periodDays({ start: 11, end: 20, asOf: 25, calendar: undefined }) // => { passed: 10, remaining: 0, total: 10 }
 */
export function periodDays({ start, end, asOf, calendar }: Period): PeriodDays {
  refuseReversed(start, end);
  const total = daysBetween(start, end, calendar);
  const passed = daysBetween(start, Math.min(asOf, end), calendar);
  return { passed, remaining: total - passed, total };
}
