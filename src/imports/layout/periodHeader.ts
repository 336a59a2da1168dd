import { dayOf, dayText } from "../../domain";
import type { Cell } from "../sheetGrid";
import { isDateFormat } from "../units/numberFormat";

export type PeriodGrain = "month" | "quarter" | "half" | "year";

/** A period as a header names it: index from 1 inside its year, 1 for a year; the year only where the header tells it. */
export interface Period {
  readonly grain: PeriodGrain;
  readonly index: number;
  readonly year?: number;
  /** Day of the month: no header is read as one, but a sheet that the add-in wrote can have a day a column. */
  readonly day?: number;
}

/** A header that names a period, and what else it says: "1月目标" is month 1 and "目标". */
export interface PeriodHeader {
  readonly period: Period;
  readonly rest: string;
}

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR = "(?:fy ?)?(?<year>(?:19|20)\\d{2}|\\d{2})";
const YEAR_BEFORE = `(?:${YEAR}(?:年度?|财年|財年|[-/. ])? ?)?`;
const YEAR_AFTER = `(?:[-/., ']{1,2}${YEAR.replace("<year>", "<after>")}(?!\\d))?`;
const NAME = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const FORMS: readonly (readonly [PeriodGrain, RegExp])[] = [
  ["month", new RegExp(`^(?:${YEAR}年 ?)?(?<number>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月份?(?<rest>.*)$`, "u")],
  ["month", /^(?<year>(?:19|20)\d{2})[-/.](?<number>1[0-2]|0?[1-9])(?<rest>(?![-/.\d]).*)$/u],
  ["month", /^(?<year>(?:19|20)\d{2})(?<number>0[1-9]|1[0-2])(?<rest>(?!\d).*)$/u],
  ["month", /^m(?<number>1[0-2]|0?[1-9])(?<rest>(?![\da-z]).*)$/u],
  ["month", new RegExp(`^${YEAR_BEFORE}(?<name>${NAME})(?![a-z])\\.?${YEAR_AFTER}(?<rest>.*)$`, "u")],
  ["quarter", new RegExp(`^${YEAR_BEFORE}第?(?<number>[1-4一二三四]) ?季度?(?<rest>.*)$`, "u")],
  ["quarter", new RegExp(`^${YEAR_BEFORE}(?:q(?<number>[1-4])|(?<early>[1-4])q)(?![a-z\\d])${YEAR_AFTER}(?<rest>.*)$`, "u")],
  ["quarter", new RegExp(`^quarter ?(?<number>[1-4])(?!\\d)${YEAR_AFTER}(?<rest>.*)$`, "u")],
  ["half", new RegExp(`^${YEAR_BEFORE}(?:h(?<number>[12])(?!\\d)|(?<word>上半年|下半年))(?<rest>.*)$`, "u")],
  ["year", /^(?:fy ?)?(?<year>20\d{2})(?:年度?)?(?<rest>(?![-/.\d]).*)$/u],
];

/**
 * The period that a header names.
 *
 * @param cell - A header: a text, or the serial number of a date.
 * @param numberFormat - An en-US code; a number is a period only where it shows as a date.
 */
export function periodHeader(cell: Cell, numberFormat: string): PeriodHeader | undefined {
  if (typeof cell === "number") return isDateFormat(numberFormat) ? monthOfDay(cell) : undefined;
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const text = cell.normalize("NFKC").trim().toLowerCase();
  for (const [grain, form] of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts) return { period: { grain, index: indexIn(parts), ...yearIn(parts.year ?? parts.after) }, rest: (parts.rest ?? "").trim() };
  }
  return undefined;
}

function monthOfDay(serial: number): PeriodHeader | undefined {
  const day = dayOf(serial);
  if (day === undefined) return undefined;
  const [year, month] = dayText(day).split("-").map(Number);
  return { period: { grain: "month", index: month, year }, rest: "" };
}

function indexIn(parts: Readonly<Record<string, string | undefined>>): number {
  const { number, early, name, word } = parts;
  if (name) return MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (word) return word === "上半年" ? 1 : 2;
  const digits = number ?? early ?? "1";
  return CHINESE.includes(digits) ? CHINESE.indexOf(digits) + 1 : Number(digits);
}

function yearIn(digits: string | undefined): Pick<Period, "year"> {
  if (digits === undefined) return {};
  return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
}
