import type { AreaSnapshot } from "../workbook/snapshot";
import { columnIndex, columnName } from "../workbook/address";

/** Row and column, counted from 0, of "B5" or "$B$5". */
export function positionOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]+)\$?([0-9]+)$/.exec(address) ?? [];
  if (digits === "") throw new Error(`"${address}" is no cell address.`);
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** The rectangle of "A1:C3" or of one cell. */
export function areaOf(reference: string): AreaSnapshot {
  const [first = "", last = first] = reference.split(":");
  const from = positionOf(first);
  const to = positionOf(last);
  return { ...from, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function referenceOf({ row, column, rowCount, columnCount }: AreaSnapshot): string {
  return `${addressOf(row, column)}:${addressOf(row + rowCount - 1, column + columnCount - 1)}`;
}

export function covers({ row, column, rowCount, columnCount }: AreaSnapshot, cell: { row: number; column: number }): boolean {
  return cell.row >= row && cell.row < row + rowCount && cell.column >= column && cell.column < column + columnCount;
}
