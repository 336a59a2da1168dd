import { LAST_DAY } from "../calendar/dates";
import type { WorkCalendar } from "../calendar/workCalendar";
import { workingDayFrom } from "../calendar/workingDayFrom";
import { PlanError } from "../planError";

/**
 * The day of the next visit.
 *
 * The interval counts every day; only where it ends on a day that is not worked does the visit move, always to a later one.
 *
 * @param lastVisit - A serial number.
 * @param interval - Days, a whole number from 1.
 * @param calendar - Its working days only; any day if undefined.
 * @returns A serial number, not before last visit + interval.
 * @throws {PlanError} `visit-too-late`
 * @example
 * // 30 days after 2 January 2026 is a Sunday
 * revisitDay(46024, 30, undefined) // => 46054
 * revisitDay(46024, 30, workCalendar([])) // => 46055
 * // A Friday stays
 * revisitDay(46024, 28, workCalendar([])) // => 46052
 */
export function revisitDay(lastVisit: number, interval: number, calendar: WorkCalendar | undefined): number {
  const due = lastVisit + interval;
  const day = calendar === undefined || due > LAST_DAY ? due : workingDayFrom(due, calendar);
  if (day > LAST_DAY) throw new PlanError("visit-too-late");
  return day;
}
