import { dayOfDigits, type ColumnMap, type Region } from "../imports";
import { cellAddress } from "../workbook/area";
import { isErrorText } from "../workbook/cellText";
import type { CellValue } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import type { RegionData } from "./regionData";

/** @param column - Absolute, from 0. */
export function columnOf({ columns }: Region, column: number): ColumnMap | undefined {
  return columns.find((one) => one.column === column);
}

/**
 * Excel's own sums pass over numbers that are text, and one error spoils them all: neither may decide over money.
 *
 * @throws {ActionProblem} `amounts-as-text`, `amounts-error` with the first such cell
 */
export function refuseUnsoundAmounts({ sheetName }: Region, column: number, data: RegionData): void {
  const values = data.column(column);
  const at = values.findIndex((value) => typeof value === "string" && (isErrorText(value) || /\d/.test(value)));
  if (at < 0) return;
  const address = cellAddress({ sheetName, row: data.rows[at], column: data.columnOf(column, at), rowCount: 1, columnCount: 1 }, { row: 0, column: 0 });
  throw new ActionProblem(isErrorText(values[at]) ? "amounts-error" : "amounts-as-text", address, String(values[at]));
}

/**
 * Periods pass over dates that are text: what was sold then would count nowhere, without a word.
 *
 * @throws {ActionProblem} `dates-as-text` with the first such cell; texts without a digit are no dates
 */
export function refuseTextDates({ sheetName }: Region, column: number, data: RegionData): void {
  const values = data.column(column);
  const at = values.findIndex((value) => typeof value === "number" ? dayOfDigits(value) !== undefined : typeof value === "string" && /\d/.test(value) && !isErrorText(value));
  if (at < 0) return;
  throw new ActionProblem("dates-as-text", cellAddress({ sheetName, row: data.rows[at], column: data.columnOf(column, at), rowCount: 1, columnCount: 1 }, { row: 0, column: 0 }), String(values[at]));
}

/** What a number of the column is worth in single units. */
export function scaleOf(region: Region, column: number | undefined): number {
  return (column === undefined ? undefined : columnOf(region, column)?.unit.factor) ?? 1;
}

/** True where rows of the body add others up: a sum over a whole column counts those twice. */
export function hasInnerTotals({ totals, firstRow, lastRow }: Region): boolean {
  return totals.some(({ row }) => row >= firstRow && row <= lastRow);
}

/** @param from - First day that counts, a serial number; `to` is the last. */
export function isWithin(day: CellValue, from: number, to: number): boolean {
  return typeof day === "number" && day >= from && day < to + 1;
}

/** As sums read a cell: what is no number adds nothing. */
export function summand(value: CellValue | undefined): number {
  return typeof value === "number" ? value : 0;
}
