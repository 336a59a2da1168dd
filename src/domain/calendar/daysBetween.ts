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
  const upTo = (day: number): number => weekdaysUpTo(day) - countUpTo(calendar.off, day) + countUpTo(calendar.madeUp, day);
  return upTo(last) - upTo(first - 1);
}

/** Mondays to Fridays from serial number 2, a Monday, on. */
function weekdaysUpTo(day: number): number {
  const since = Math.max(0, day - 1);
  return Math.floor(since / 7) * 5 + Math.min(since % 7, 5);
}

/** How many of the ascending days are not after a day. */
function countUpTo(days: Float64Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
