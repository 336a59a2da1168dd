import { dayOfUtc, utcOf } from "./dates";

const MONTHS = 12;

/**
 * The month of a day, in one count over all years: 12 times the year, plus 0 for January to 11 for December.
 *
 * @param day - A serial number.
 * @returns A whole number; divided by 3 and rounded down it counts quarters.
 * @example
 * monthOf(46023) // => 2026 * 12
 * monthOf(46022) // => 2025 * 12 + 11
 */
export function monthOf(day: number): number {
  const date = utcOf(day);
  return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
}

/**
 * The first day of a month.
 *
 * @param month - As `monthOf` counts them; the one after December 9999 as well, so that every month has an end.
 * @returns A serial number.
 * @example
 * firstDayOf(2026 * 12 + 1) // => 46054
 * // February 1900 has 29 days in a workbook
 * firstDayOf(1900 * 12 + 2) - firstDayOf(1900 * 12 + 1) // => 29
 */
export function firstDayOf(month: number): number {
  return dayOfUtc(Date.UTC(Math.floor(month / MONTHS), month % MONTHS, 1));
}
