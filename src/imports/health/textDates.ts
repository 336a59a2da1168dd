import { textOf } from "../layout/cells";
import { isTextDate } from "../meanings/valueProfile";
import { isDateFormat } from "../units/numberFormat";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import type { Finding, RepairedCell } from "./finding";
import { daysOfTexts } from "./readTextDate";

const DATE_FORMAT = "yyyy-mm-dd";
const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/** Texts in columns of dates: mended where the column leaves one order of day and month, asked about elsewhere. */
export function textDates(data: DataRegion): readonly Finding[] {
  return data.columns(["date", "dueDate", "paidDate"]).flatMap((column) => inColumn(data, column));
}

function inColumn(data: DataRegion, column: ColumnMap): readonly Finding[] {
  const at = column.column;
  const places = data.rows.flatMap((row) => {
    const cell = data.cell(row, at);
    return typeof cell === "string" && isTextDate(cell) ? [{ row, column: at, text: textOf(cell) }] : [];
  });
  const days = daysOfTexts(places.map(({ text }) => text));
  const format = formatBeside(data, at);
  const clear = places.filter((_, index) => days[index] !== undefined);
  const unclear = places.filter((_, index) => days[index] === undefined);
  const repair = places.flatMap(({ row }, index): RepairedCell[] => {
    const day = days[index];
    if (day === undefined || data.formula(row, at) !== "") return [];
    return [{ row, column: at, before: data.cell(row, at), after: day, numberFormat: Number.isInteger(day) ? format : TIME_FORMAT }];
  });
  const told = (found: typeof places) => ({ column: columnName(column), example: found[0]?.text ?? "" });
  return [
    ...(clear.length > 0 ? [data.finding("date-as-text", "error", clear, told(clear), repair)] : []),
    ...(unclear.length > 0 ? [data.finding("date-text-unclear", "error", unclear, told(unclear))] : []),
  ];
}

/** How the first true date of the column shows. */
function formatBeside(data: DataRegion, column: number): string {
  const row = data.rows.find((one) => typeof data.cell(one, column) === "number" && isDateFormat(data.format(one, column)));
  return row === undefined ? DATE_FORMAT : data.format(row, column);
}
