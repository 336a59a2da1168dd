import { readNumber } from "../money/readNumber";

const DAY_IN_MILLISECONDS = 86_400_000;
const FIRST_DAY = 1;
/** 31 December 9999, the last date that a cell can show. */
export const LAST_DAY = 2_958_465;
/** The serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was: serial numbers below this are one less than the days since 1899-12-30. */
const PHANTOM_DAY = 60;
const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/**
 * The day of a serial number; a time of day is left out.
 *
 * @param serial - Days as a workbook counts them (1 is 1 January 1900), read at 15 significant digits.
 * @returns A whole number from 1 to 2958465, or undefined for what is no date of a workbook.
 * @see https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 * @example
 * dayOf(46023.75) // => 46023
 * dayOf(0) // => undefined
 * dayOf(20260131) // => undefined
 */
export function dayOf(serial: number): number | undefined {
  const day = Math.floor(readNumber(serial));
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/**
 * The day that a text names in one of the three forms that can be read in one way only.
 *
 * @param text - 2026-01-31, 2026/1/31 or 2026年1月31日, from 1900 on; spaces around it and full-width digits are understood.
 * @returns The serial number, or undefined for other texts and for days that no month has.
 * @example
 * dayOfText("2026-01-31") // => 46053
 * dayOfText(" 2026年1月31日 ") // => 46053
 * dayOfText("2026-02-30") // => undefined
 * dayOfText("1/2/2026") // => undefined
 */
export function dayOfText(text: string): number | undefined {
  const parts = DATE.exec(text.normalize("NFKC").trim());
  const [year, month, dayOfMonth] = (parts ?? []).slice(1).filter((part) => part !== undefined).map(Number);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (!(year >= 1900) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return dayOfUtc(date.getTime());
}

/**
 * A day as sentences show it.
 *
 * @param day - A serial number from 1 to 2958465.
 * @returns Year, month and day in the form of ISO 8601.
 * @example
 * dayText(46053) // => "2026-01-31"
 * dayText(1) // => "1900-01-01"
 */
export function dayText(day: number): string {
  return utcOf(day).toISOString().slice(0, 10);
}

/**
 * A day as the clock of a computer counts it, at midnight in UTC.
 *
 * @param day - A serial number from 1 to 2958465; the 29 February 1900 that never was is the day before it.
 * @returns A date whose parts are read in UTC.
 * @example
 * utcOf(46053).getUTCMonth() // => 0
 * utcOf(60).getUTCDate() // => 28
 */
export function utcOf(day: number): Date {
  const since = day < PHANTOM_DAY ? day + 1 : day;
  return new Date((since - UNIX_EPOCH) * DAY_IN_MILLISECONDS);
}

/**
 * The way back: the serial number of a midnight in UTC.
 *
 * @param milliseconds - Since 1970, from 1900 on; one day past the last date of a workbook is still a number.
 * @returns The serial number.
 * @example
 * dayOfUtc(Date.UTC(2026, 0, 31)) // => 46053
 * dayOfUtc(Date.UTC(1900, 1, 28)) // => 59
 * dayOfUtc(Date.UTC(1900, 2, 1)) // => 61
 */
export function dayOfUtc(milliseconds: number): number {
  const day = milliseconds / DAY_IN_MILLISECONDS + UNIX_EPOCH;
  return day > PHANTOM_DAY ? day : day - 1;
}
