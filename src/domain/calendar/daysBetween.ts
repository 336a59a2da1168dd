import { countUpTo } from "./countUpTo";
import type { WorkCalendar } from "./workCalendar";

/**
 * How many days lie between two days, both included.
 *
 * Counted by whole weeks and by a search in the special days, so a century costs no more than a week.
 *
 * @param first - A serial number from 1.
 * @param last - Another; before the first there are no days.
 * @param calendar - Counts its working days only; every day if undefined.
 * @returns Days, 0 or more.
 * @see https://support.microsoft.com/office/networkdays-function-48e717bf-a7a3-495f-969e-5005e3eb18e7
 * @example
 * // January 2026: 31 days, 22 from Monday to Friday
 * daysBetween(46023, 46053, undefined) // => 31
 * daysBetween(46023, 46053, workCalendar([])) // => 22
 * // China was off on the 1st and 2nd, and worked on Sunday the 4th
 * daysBetween(46023, 46053, workCalendar([{ day: 46023, isMakeUp: false, row: 1 }, { day: 46024, isMakeUp: false, row: 2 }, { day: 46026, isMakeUp: true, row: 3 }])) // => 21
 * daysBetween(46053, 46023, undefined) // => 0
 */
export function daysBetween(first: number, last: number, calendar: WorkCalendar | undefined): number {
  if (last < first) return 0;
  if (calendar === undefined) return last - first + 1;
  return workingDaysUpTo(last, calendar) - workingDaysUpTo(first - 1, calendar);
}

/**
 * How many working days there are up to a day, included, since serial number 1.
 *
 * @param day - A serial number, or 0.
 * @param calendar - The working days.
 * @returns Days, 0 or more.
 * @example
 * // A Monday, and the Sunday before it
 * workingDaysUpTo(2, workCalendar([])) // => 1
 * workingDaysUpTo(1, workCalendar([])) // => 0
 */
export function workingDaysUpTo(day: number, calendar: WorkCalendar): number {
  return weekdaysUpTo(day) - countUpTo(calendar.off, day) + countUpTo(calendar.madeUp, day);
}

/** Mondays to Fridays from serial number 2, a Monday, on. */
function weekdaysUpTo(day: number): number {
  const since = Math.max(0, day - 1);
  return Math.floor(since / 7) * 5 + Math.min(since % 7, 5);
}
