import { WorkbookError } from "./workbook";

/** Rows of a worksheet; the same in every Excel since 2007. */
export const sheetRows = 1_048_576;
/** Columns of a worksheet, A to XFD. */
export const sheetColumns = 16_384;

/** A rectangle on a sheet; rows and columns count from 0. `sheetName` is undefined where the address names none. */
export interface Area {
  readonly sheetName: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const sheetPattern = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;
const cellPattern = /^([A-Z]{1,4})([1-9]\d{0,7})$/;
const columnPattern = /^[A-Z]{1,4}$/;
const rowPattern = /^[1-9]\d{0,7}$/;

/**
 * Reads an A1 address: one cell, a rectangle, whole columns (`C:E`) or whole rows (`2:5`).
 *
 * Dollar signs and case do not matter, corners may come in any order. Addresses beyond the sheet's edge are
 * read too, so that a write off the sheet can be named; ask `isOnSheet`.
 *
 * @throws {WorkbookError} `invalid-address` for anything else, two areas ("A1,C1") included.
 */
export function parseAddress(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new WorkbookError("invalid-address", `"${address}" is no cell address such as Reps!C2:C18.`, address);
  return area;
}

/** As `parseAddress`; undefined for what is no address. */
export function readAddress(address: string): Area | undefined {
  const parts = sheetPattern.exec(address.trim());
  const sheetName = parts ? (parts[1]?.replace(/''/g, "'") ?? parts[2]) : undefined;
  const corners = (parts ? parts[3] : address.trim())?.replace(/\$/g, "").toUpperCase().split(":") ?? [];
  const [first = "", second = first] = corners;
  const rectangle = corners.length <= 2 ? (cells(first, second) ?? columns(corners) ?? rows(corners)) : undefined;
  return rectangle && { sheetName, ...rectangle };
}

type Rectangle = Omit<Area, "sheetName">;

function cells(first: string, second: string): Rectangle | undefined {
  const [from, to] = [cellPattern.exec(first), cellPattern.exec(second)];
  if (!from || !to) return undefined;
  return spanned(columnNumber(from[1] ?? ""), Number(from[2]) - 1, columnNumber(to[1] ?? ""), Number(to[2]) - 1);
}

function columns([first = "", second = ""]: readonly string[]): Rectangle | undefined {
  if (!columnPattern.test(first) || !columnPattern.test(second)) return undefined;
  return spanned(columnNumber(first), 0, columnNumber(second), sheetRows - 1);
}

function rows([first = "", second = ""]: readonly string[]): Rectangle | undefined {
  if (!rowPattern.test(first) || !rowPattern.test(second)) return undefined;
  return spanned(0, Number(first) - 1, sheetColumns - 1, Number(second) - 1);
}

function spanned(columnA: number, rowA: number, columnB: number, rowB: number): Rectangle {
  const [column, row] = [Math.min(columnA, columnB), Math.min(rowA, rowB)];
  return { row, column, rowCount: Math.abs(rowA - rowB) + 1, columnCount: Math.abs(columnA - columnB) + 1 };
}

/** Column counted from 0 of its letters: A is 0. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a column counted from 0: 0 is A, 16,383 is XFD. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A1 text without dollar signs: `Reps!C2:C18`, `'My Sheet'!A1`, `C:E` for whole columns. */
export function formatAddress(area: Area): string {
  const prefix = area.sheetName === undefined ? "" : `${quoteSheet(area.sheetName)}!`;
  const lastRow = area.row + area.rowCount;
  const [firstColumn, lastColumn] = [columnLetters(area.column), columnLetters(area.column + area.columnCount - 1)];
  if (area.rowCount === sheetRows) return `${prefix}${firstColumn}:${lastColumn}`;
  if (area.columnCount === sheetColumns) return `${prefix}${area.row + 1}:${lastRow}`;
  const first = `${firstColumn}${area.row + 1}`;
  return prefix + (area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`);
}

/** A sheet name as formulas need it. Quoted whenever Excel might read it as something else: `'Q1'`, `'2013'`, `'R'`. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}
