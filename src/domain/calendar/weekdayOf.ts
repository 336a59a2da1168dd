/**
 * The weekday of a day, as a workbook tells it.
 *
 * @param day - A serial number.
 * @returns 0 for Monday to 6 for Sunday.
 * @see https://support.microsoft.com/office/weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a
 * @example
 * // 1 January 2026 is a Thursday
 * weekdayOf(46023) // => 3
 * weekdayOf(1) // => 6
 */
export function weekdayOf(day: number): number {
  return (day + 5) % 7;
}
