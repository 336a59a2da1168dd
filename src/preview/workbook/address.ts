import type { Area } from "./model";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export type Rectangle = Omit<Area, "sheetId">;

/** 0 -> "A", 27 -> "AB". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1", "$A$1:B2", "A:C" or "3:5"; undefined when the text is no address at all. */
export function parseRectangle(text: string): Rectangle | undefined {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (cells) return between(Number(cells[2]) - 1, columnIndex(cells[1]), Number(cells[4] ?? cells[2]) - 1, columnIndex(cells[3] ?? cells[1]));
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnIndex(columns[1]), sheetRows - 1, columnIndex(columns[2]));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1) : undefined;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Rectangle | undefined {
  const [row, column] = [Math.min(rowA, rowB), Math.min(columnA, columnB)];
  const rectangle = { row, column, rowCount: Math.abs(rowB - rowA) + 1, columnCount: Math.abs(columnB - columnA) + 1 };
  return isOnSheet(rectangle) ? rectangle : undefined;
}

export function isOnSheet({ row, column, rowCount, columnCount }: Rectangle): boolean {
  return row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && row + rowCount <= sheetRows && column + columnCount <= sheetColumns;
}

/** `'It''s'!A1` -> sheet name and the rest; no sheet name when there is no exclamation mark. */
export function splitSheetName(address: string): { readonly sheetName?: string; readonly local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { local: address };
  const quoted = address.slice(0, mark);
  const sheetName = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return { sheetName, local: address.slice(mark + 1) };
}

export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRectangle(name) === undefined && !/^(R|C|R\d*C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function formatRectangle({ row, column, rowCount, columnCount }: Rectangle, dollar = ""): string {
  const at = (r: number, c: number): string => `${dollar}${columnName(c)}${dollar}${r + 1}`;
  if (columnCount === sheetColumns) return `${dollar}${row + 1}:${dollar}${row + rowCount}`;
  if (rowCount === sheetRows) return `${dollar}${columnName(column)}:${dollar}${columnName(column + columnCount - 1)}`;
  const first = at(row, column);
  return rowCount * columnCount === 1 ? first : `${first}:${at(row + rowCount - 1, column + columnCount - 1)}`;
}

export function intersect(left: Area, right: Area): Area | undefined {
  if (left.sheetId !== right.sheetId) return undefined;
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rowCount = Math.min(left.row + left.rowCount, right.row + right.rowCount) - row;
  const columnCount = Math.min(left.column + left.columnCount, right.column + right.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { sheetId: left.sheetId, row, column, rowCount, columnCount } : undefined;
}

export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rowCount = Math.max(left.row + left.rowCount, right.row + right.rowCount) - row;
  const columnCount = Math.max(left.column + left.columnCount, right.column + right.columnCount) - column;
  return { sheetId: left.sheetId, row, column, rowCount, columnCount };
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== undefined && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

export function cellCount(area: Rectangle): number {
  return area.rowCount * area.columnCount;
}

export function isWholeRowsOrColumns(area: Rectangle): boolean {
  return area.rowCount === sheetRows || area.columnCount === sheetColumns;
}
