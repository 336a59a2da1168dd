import { workingDaysUpTo } from "./daysBetween";
import type { WorkCalendar } from "./workCalendar";

/**
 * The first working day from a day on; the day itself where it is worked.
 *
 * Found by doubling the reach and then halving it, so a long row of days off costs no more than a weekend.
 *
 * @param day - A serial number from 1.
 * @param calendar - The working days.
 * @returns The serial number of a working day.
 * @example
 * // 2 January 2026 is a Friday, the 3rd a Saturday
 * workingDayFrom(46024, workCalendar([])) // => 46024
 * workingDayFrom(46025, workCalendar([])) // => 46027
 * // The Sunday was worked in China
 * workingDayFrom(46025, workCalendar([{ day: 46026, isMakeUp: true, row: 1 }])) // => 46026
 */
export function workingDayFrom(day: number, calendar: WorkCalendar): number {
  const before = workingDaysUpTo(day - 1, calendar);
  const isWithin = (days: number): boolean => workingDaysUpTo(day + days, calendar) > before;
  let beyond = 0;
  while (!isWithin(beyond)) beyond = 2 * beyond + 1;
  let short = beyond === 0 ? -1 : (beyond - 1) / 2;
  while (beyond - short > 1) {
    const middle = Math.floor((short + beyond) / 2);
    if (isWithin(middle)) beyond = middle;
    else short = middle;
  }
  return day + beyond;
}
