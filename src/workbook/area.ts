import { formatAddress, readAddress, sheetColumns, sheetRows } from "./address";
import type { Area } from "./address";
import type { CellPlace } from "./workbook";

/** Sheet names are the same in Excel whatever their case. */
export function isSameSheet(a: Area, b: Area): boolean {
  return a.sheetName?.toLowerCase() === b.sheetName?.toLowerCase();
}

/** The same rectangle moved; it may end up off the sheet (see `isOnSheet`). */
export function offset(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

/** The cells that both have; undefined where they share none or lie on different sheets. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return isSameSheet(a, b) && rowCount > 0 && columnCount > 0 ? { sheetName: a.sheetName, row, column, rowCount, columnCount } : undefined;
}

/** True where every cell of `inner` is a cell of `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common?.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}

/** The smallest rectangle that holds both; they lie on one sheet. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { sheetName: a.sheetName, row, column, rowCount, columnCount };
}

/** True where the rectangle lies within the 1,048,576 x 16,384 cells of a sheet. */
export function isOnSheet(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.row + area.rowCount <= sheetRows && area.column + area.columnCount <= sheetColumns;
}

/** The rectangle that a text means inside a formula; undefined for a name, and beyond the sheet's edge every word is one, as `RATE1` is. */
export function addressIn(text: string): Area | undefined {
  const area = readAddress(text);
  return area && isOnSheet(area) ? area : undefined;
}

/** True for `C:E` and `2:5`: rectangles that no sheet fills and no adapter reads whole. */
export function isWholeLine(area: Area): boolean {
  return area.rowCount >= sheetRows || area.columnCount >= sheetColumns;
}

/** One cell of a rectangle, by its place counted from 0 inside it. */
export function cellAt(area: Area, place: CellPlace): Area {
  return { ...area, row: area.row + place.row, column: area.column + place.column, rowCount: 1, columnCount: 1 };
}

/** Address of one cell of a rectangle. */
export function cellAddress(area: Area, place: CellPlace): string {
  return formatAddress(cellAt(area, place));
}

/** Cells in the rectangle. */
export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

/**
 * What is read of a larger area: whole columns and rows end where the used range ends.
 *
 * Where nothing of it is used, its first cell remains (the first row of whole columns), so that a reading is
 * never without a cell.
 */
export function cutToUsed(area: Area, used: Area | undefined): Area {
  if (!isWholeLine(area)) return area;
  const common = used && intersect(area, used);
  const isColumns = area.rowCount >= sheetRows;
  const rowCount = isColumns ? (common ? common.row + common.rowCount : 1) : area.rowCount;
  const isRows = area.columnCount >= sheetColumns;
  const columnCount = isRows ? (common ? common.column + common.columnCount : 1) : area.columnCount;
  return { ...area, rowCount, columnCount };
}

/** The first rows of an area that hold at most that many cells; at least one row, and of that at most so many columns. */
export function cutToCells(area: Area, cells: number): Area {
  const columnCount = Math.min(area.columnCount, cells);
  return { ...area, columnCount, rowCount: Math.min(area.rowCount, Math.max(1, Math.floor(cells / columnCount))) };
}
