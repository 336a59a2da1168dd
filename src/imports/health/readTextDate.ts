import { dayOfText } from "../../domain";

type Order = "year-first" | "day-first" | "month-first";

interface Parts {
  /** The first of those orders that the text allows by its form. */
  readonly orders: readonly Order[];
  readonly numbers: readonly [number, number, number];
  /** A part of a day. */
  readonly time: number;
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const TIME = /(?:\s+|t)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?z?$/u;
const YEAR_FIRST = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/u;
/** Years of the Republic of China begin in 1912; without the name only those of three digits can be no others. */
const REPUBLIC = /^(?:(?:中華)?民國\s*(\d{1,3})|(1\d{2}))[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/u;
const YEARS_BEFORE_REPUBLIC = 1911;
/** 20260304, or 1150304 by the Republic's years. */
const DIGITS = /^(\d{4}|1\d{2})(\d{2})(\d{2})$/u;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const DAY_NAME_YEAR = /^(\d{1,2})[- ]?([a-z]{3,9})\.?[-, ]+(\d{4}|\d{2})$/u;
const NAME_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/u;
/** Excel takes 29 for 2029 and 30 for 1930. */
const FIRST_OLD_YEAR = 30;

/**
 * Reads the texts of one column as days. Where day and month could change places, the order counts that fits every text.
 *
 * @param texts - As they stand in the cells.
 * @returns Serial numbers with the time as a part of a day; undefined for what is no date, or could be two.
 */
export function daysOfTexts(texts: readonly string[]): readonly (number | undefined)[] {
  const all = texts.map(partsOf);
  const fits = (order: Order): boolean => all.every((parts) => !parts?.orders.includes(order) || serial(parts, order) !== undefined);
  const open = (["day-first", "month-first"] as const).filter(fits);
  return all.map((parts) => {
    if (!parts) return undefined;
    const days = new Set(parts.orders.filter((order) => order === "year-first" || parts.orders.length === 1 || open.includes(order)).map((order) => serial(parts, order)));
    return days.size === 1 ? [...days][0] : undefined;
  });
}

/**
 * Reads a number or text of digits alone as a day. Anywhere but below the heading of a date it would be just a number.
 *
 * @param cell - Such as 20260304, or 1150304 by the years of the Republic of China.
 */
export function dayOfDigits(cell: string | number): number | undefined {
  const [, year, month, day] = DIGITS.exec(String(cell).normalize("NFKC").trim()) ?? [];
  if (year === undefined || !(Number(year) < 200 || /^(?:19|20)/u.test(year))) return undefined;
  return serial({ orders: ["year-first"], numbers: [wholeYear(year), Number(month), Number(day)], time: 0 }, "year-first");
}

function wholeYear(year: string): number {
  return Number(year) + (year.length < 4 ? YEARS_BEFORE_REPUBLIC : 0);
}

function serial({ numbers: [first, second, third], time }: Parts, order: Order): number | undefined {
  const [year, month, day] = order === "year-first" ? [first, second, third] : order === "day-first" ? [third, second, first] : [third, first, second];
  const found = dayOfText(`${String(year).padStart(4, "0")}-${month}-${day}`);
  return found === undefined ? undefined : found + time;
}

function partsOf(text: string): Parts | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const [clock = "", hours = "0", minutes = "0", seconds = "0"] = TIME.exec(plain) ?? [];
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const date = clock === "" ? plain : plain.slice(0, -clock.length);
  return time < 1 ? (yearFirst(date, time) ?? numbersOnly(date, time) ?? named(date, time)) : undefined;
}

function yearFirst(text: string, time: number): Parts | undefined {
  const [year, month, day] = (YEAR_FIRST.exec(text) ?? REPUBLIC.exec(text) ?? []).slice(1).filter((part) => part !== undefined);
  return year === undefined ? undefined : { orders: ["year-first"], numbers: [wholeYear(year), Number(month), Number(day)], time };
}

function numbersOnly(text: string, time: number): Parts | undefined {
  const [, first, mark, second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined) return undefined;
  // Nobody writes the month first with points.
  return { orders: mark === "." ? ["day-first"] : ["day-first", "month-first"], numbers: [Number(first), Number(second), Number(year)], time };
}

function named(text: string, time: number): Parts | undefined {
  const [, day, name, year] = DAY_NAME_YEAR.exec(text) ?? reordered(NAME_DAY_YEAR.exec(text)) ?? [];
  const month = name === undefined ? 0 : MONTHS.findIndex((full) => full.startsWith(name) || (name === "sept" && full === "september")) + 1;
  if (month === 0) return undefined;
  const whole = year.length === 4 ? Number(year) : Number(year) + (Number(year) < FIRST_OLD_YEAR ? 2000 : 1900);
  return { orders: ["year-first"], numbers: [whole, month, Number(day)], time };
}

function reordered(found: RegExpExecArray | null): readonly string[] | undefined {
  return found ? [found[0], found[2], found[1], found[3]] : undefined;
}
