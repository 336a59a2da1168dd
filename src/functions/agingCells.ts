import { orderedByFrom, PlanError, type AgingLine, type Edge, type Place } from "../domain";
import { amountsBeside } from "./amountsBeside";
import type { Answer } from "./answer";
import { cellError, errorValueOf, isBlank, numberOrNaN, placeIn, plainValue, rangeIn, shapeOf } from "./cells";
import { dayAt } from "./dateCells";
import type { HeaderTexts } from "./headers";
import { tableNumber, tableRows } from "./tableCells";

const BANDS = "bands";
const DUE = "dueDates";

/** A band of days overdue, and its label where the user wrote one. */
interface AgingBand extends Edge {
  readonly label: string | undefined;
}

/** Days overdue, and labels in a second column: numbers there, such as the factors of another table, are none. One row of numbers is a list. */
export function agingBandsIn(argument: unknown): readonly AgingBand[] {
  const range = rangeIn(argument, BANDS);
  const isList = range.length === 1 && range[0].every((cell) => !Number.isNaN(numberOrNaN(cell)));
  const columns = isList ? 1 : range[0].length;
  if (columns > 2) throw new PlanError("aging-columns", { parameter: BANDS }, { found: columns });
  const rows = tableRows(isList ? range[0].map((cell) => [cell]) : range, BANDS);
  if (rows.length === 0) throw new PlanError("aging-empty", { parameter: BANDS });
  return orderedByFrom(rows.map(({ cells: [from, label], row }) => ({ from: daysIn(from, { parameter: BANDS, ...(isList ? { row: 1, column: row } : { row, column: 1 }) }), label: labelOf(label), row })));
}

function daysIn(cell: unknown, place: Place): number {
  const days = tableNumber(cell, place, "days-missing");
  if (!Number.isInteger(days)) throw new PlanError("days-not-whole", place, { found: days });
  return days;
}

function labelOf(cell: unknown): string | undefined {
  const value = plainValue(cell);
  return typeof value === "string" && value.trim() !== "" && Number.isNaN(numberOrNaN(value)) ? value : undefined;
}

/** What AGING works on. The whole range matters: the first bad cell is the whole result. */
export function receivablesIn(dueDates: unknown, amounts: unknown): { readonly dueDays: Float64Array; readonly amounts: Float64Array } {
  const range = rangeIn(dueDates, DUE);
  const shape = shapeOf(range, DUE);
  const beside = amountsBeside(shape, amounts);
  if (!beside) throw new PlanError("argument-missing", { parameter: "amounts" });
  const dueDays = new Float64Array(shape.rows * shape.columns);
  let index = 0;
  for (const row of range) for (const cell of row) dueDays[index] = dueDayIn(cell, shape, index++);
  if (beside.isOwn) dueDays.forEach((day, place) => Number.isNaN(day) && refuseAmount(beside.values[place], shape, place));
  return { dueDays, amounts: beside.values };
}

function dueDayIn(cell: unknown, shape: { readonly rows: number; readonly columns: number }, index: number): number {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) throw cellError(placeIn(shape, DUE, index), errorValue);
  // Some hosts hand a blank cell over as 0, which is no date.
  return isBlank(cell) || cell === 0 ? NaN : dayAt(cell, placeIn(shape, DUE, index));
}

/** Left out, an amount without a date would make the report too small without a word. */
function refuseAmount(amount: number, shape: { readonly rows: number; readonly columns: number }, index: number): void {
  if (Number.isNaN(amount) || amount === 0) return;
  throw new PlanError("due-date-missing", placeIn(shape, DUE, index), { found: amount });
}

/** A row for what is not due, and one per band. */
export function agingRows(lines: readonly AgingLine[], bands: readonly AgingBand[], texts: HeaderTexts): (Answer | PlanError)[][] {
  return lines.map(({ count, amount, share }, line) => [
    line === 0 ? texts.notDue : (bands[line - 1].label ?? daysText(bands[line - 1].from, bands.at(line)?.from)),
    count,
    amount,
    Number.isNaN(share) ? new PlanError("no-share", { parameter: "amounts" }) : share,
  ]);
}

/** With a dash that no host takes for a date or a difference. */
function daysText(from: number, next: number | undefined): string {
  if (next === undefined) return `${from}+`;
  return next - 1 === from ? `${from}` : `${from}–${next - 1}`;
}
