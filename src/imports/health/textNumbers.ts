import { isBlank, isDash, textOf } from "../layout/cells";
import { MONEY, type Meaning } from "../meanings/meaning";
import { isDateFormat, isPercentFormat } from "../units/numberFormat";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import type { Finding, RepairedCell } from "./finding";
import { numbersOfTexts, type ReadNumber } from "./readTextNumber";

const NUMBERS: readonly Meaning[] = [...MONEY, "quantity", "unitPrice", "discount", "attainment", "rate", "bandFrom", "probability"];

/** Texts in columns of numbers: mended where the column leaves one reading, asked about elsewhere. */
export function textNumbers(data: DataRegion): readonly Finding[] {
  return data.columns(NUMBERS).flatMap((column) => inColumn(data, column));
}

function inColumn(data: DataRegion, column: ColumnMap): readonly Finding[] {
  const at = column.column;
  const places = data.rows.filter((row) => isText(data, row, at)).map((row) => ({ row, column: at, text: textOf(data.cell(row, at)) }));
  const readings = numbersOfTexts(places.map(({ text }) => text), column.unit.factor);
  const format = formatBeside(data, at);
  const [clear, unclear]: [typeof places, typeof places] = [[], []];
  const repair: RepairedCell[] = [];
  places.forEach((place, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    if (reading === "unclear") return void unclear.push(place);
    clear.push(place);
    if (data.formula(place.row, at) !== "") return;
    const { row, column: where } = place;
    repair.push({ row, column: where, before: data.cell(row, at), after: reading.value, ...formatFor(data.format(row, at), format, reading) });
  });
  const told = (found: typeof places) => ({ column: columnName(column), example: found[0]?.text ?? "" });
  return [
    ...(clear.length > 0 ? [data.finding("number-as-text", "error", clear, told(clear), repair)] : []),
    ...(unclear.length > 0 ? [data.finding("number-text-unclear", "error", unclear, told(unclear))] : []),
  ];
}

function isText(data: DataRegion, row: number, column: number): boolean {
  const cell = data.cell(row, column);
  return typeof cell === "string" && !isBlank(cell) && !isDash(cell);
}

/** How the first number of the column shows. */
function formatBeside(data: DataRegion, column: number): string | undefined {
  const row = data.rows.find((one) => typeof data.cell(one, column) === "number" && !["General", "@"].includes(data.format(one, column)));
  const format = row === undefined ? undefined : data.format(row, column);
  return format === undefined || isDateFormat(format) ? undefined : format;
}

/** A number that is written into a cell formatted as text would be a text again. */
function formatFor(own: string, beside: string | undefined, { isPercent, decimals }: ReadNumber): Pick<RepairedCell, "numberFormat"> {
  if (isPercent && !isPercentFormat(own)) return { numberFormat: beside && isPercentFormat(beside) ? beside : decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%" };
  return own === "@" ? { numberFormat: beside ?? "General" } : {};
}
