import { textOf } from "../layout/cells";
import { isErrorCell } from "../meanings/valueProfile";
import type { Cell } from "../sheetGrid";
import { isDateFormat } from "../units/numberFormat";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import type { Finding, RepairedCell } from "./finding";
import { dayOfDigits, daysOfTexts } from "./readTextDate";

const DATE_FORMAT = "yyyy-mm-dd";
const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/** Texts in columns of dates, and days as digits: mended where the column leaves one order of day and month, asked about elsewhere. */
export function textDates(data: DataRegion): readonly Finding[] {
  return data.columns(["date", "dueDate", "paidDate"]).flatMap((column) => inColumn(data, column));
}

function inColumn(data: DataRegion, column: ColumnMap): readonly Finding[] {
  const at = column.column;
  const places = data.rows.flatMap((row) => {
    const cell = data.cell(row, at);
    return isNoDay(cell) ? [{ row, column: at, text: textOf(cell) }] : [];
  });
  const texts = daysOfTexts(places.map(({ text }) => text));
  const days = texts.map((day, index) => day ?? dayOfDigits(places[index].text));
  const format = formatBeside(data, at);
  const clear = places.filter((_, index) => days[index] !== undefined);
  const open = places.filter((_, index) => days[index] === undefined);
  const unclear = open.filter(({ text }) => couldBeTwo(text));
  const unreadable = open.filter(({ text }) => !couldBeTwo(text));
  const repair = places.flatMap(({ row }, index): RepairedCell[] => {
    const day = days[index];
    if (day === undefined || data.formula(row, at) !== "") return [];
    return [{ row, column: at, before: data.cell(row, at), after: day, numberFormat: Number.isInteger(day) ? format : TIME_FORMAT }];
  });
  const told = (found: typeof places) => ({ column: columnName(column), example: found[0]?.text ?? "" });
  return [
    ...(clear.length > 0 ? [data.finding("date-as-text", "error", clear, told(clear), repair)] : []),
    ...(unclear.length > 0 ? [data.finding("date-text-unclear", "error", unclear, told(unclear))] : []),
    ...(unreadable.length > 0 ? [data.finding("date-unreadable", "error", unreadable, told(unreadable))] : []),
  ];
}

/** What jobs refuse to count by: texts with a digit, and numbers that are days to people only. */
function isNoDay(cell: Cell): cell is string | number {
  return typeof cell === "number" ? dayOfDigits(cell) !== undefined : typeof cell === "string" && /\d/u.test(cell) && !isErrorCell(cell);
}

const COULD_BE_TWO = /^\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})\b/u;

/** Day and month could change places; of other texts a part is missing. */
function couldBeTwo(text: string): boolean {
  return COULD_BE_TWO.test(text.normalize("NFKC").trim());
}

/** How the first true date of the column shows. */
function formatBeside(data: DataRegion, column: number): string {
  const row = data.rows.find((one) => typeof data.cell(one, column) === "number" && isDateFormat(data.format(one, column)));
  return row === undefined ? DATE_FORMAT : data.format(row, column);
}
