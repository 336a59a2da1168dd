import { columnLetters, columnNumber, quoteSheet } from "../address";
import { formulaParts, sheetIn } from "./formulaParts";

/** How the cells of a sheet moved: its name, and where each row and column is now, counted from 0. */
export interface CellMoves {
  readonly sheetFrom: string;
  readonly sheetTo: string;
  /** undefined where the line was deleted. */
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/** A cell, a column or a row: whole columns and rows are written as two of them. */
const corner = /^(\$?)([A-Z]{1,3})(?:(\$?)([1-9]\d{0,6}))?$|^(\$?)([1-9]\d{0,6})$/i;

/**
 * A formula of a sheet as Excel rewrites it when cells of the sheet move or the sheet is renamed. References to other sheets,
 * names and parts of tables stay as they are.
 */
export function movedFormula(formula: string, moves: CellMoves): string {
  const parts = formulaParts(formula);
  let sheet: string | undefined;
  let result = "";
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const named = sheetIn(part);
    if (named !== undefined) {
      // `[Other.xlsx]Reps!A1` is no cell of this workbook.
      sheet = (parts[at - 1]?.endsWith("]") === true ? "[]" : "") + named;
      result += isSame(sheet, moves.sheetFrom) ? `${quoteSheet(moves.sheetTo)}!` : part;
      continue;
    }
    const range = rangeAt(parts, at);
    const isOurs = sheet === undefined || isSame(sheet, moves.sheetFrom);
    result += range && isOurs ? movedRange(range, moves) : parts.slice(at, at + (range?.length ?? 1)).join("");
    at += (range?.length ?? 1) - 1;
    sheet = undefined;
  }
  return result;
}

/** One cell, a rectangle, whole columns or whole rows, as a formula names them. */
interface FoundRange {
  /** Parts of the formula that it takes. */
  readonly length: 1 | 3;
  readonly corners: readonly Corner[];
}

interface Corner {
  readonly columnMark: string;
  readonly column: number | undefined;
  readonly rowMark: string;
  readonly row: number | undefined;
}

function rangeAt(parts: readonly string[], at: number): FoundRange | undefined {
  const cornerAt = (index: number): Corner | undefined => (parts[index + 1]?.startsWith("(") === true ? undefined : cornerOf(parts[index] ?? ""));
  const first = cornerAt(at);
  if (!first) return undefined;
  const second = parts[at + 1]?.trim() === ":" ? cornerAt(at + 2) : undefined;
  const isSameKind = second && (first.row === undefined) === (second.row === undefined) && (first.column === undefined) === (second.column === undefined);
  if (isSameKind) return { length: 3, corners: [first, second] };
  return first.row === undefined || first.column === undefined ? undefined : { length: 1, corners: [first] };
}

function cornerOf(part: string): Corner | undefined {
  const found = corner.exec(part);
  if (!found) return undefined;
  const [, columnMark = "", letters, cellMark, cellRow, lineMark, lineRow] = found;
  const number = cellRow ?? lineRow;
  return { columnMark, column: letters === undefined ? undefined : columnNumber(letters.toUpperCase()), rowMark: cellMark ?? lineMark ?? "", row: number === undefined ? undefined : Number(number) - 1 };
}

/** A range whose first or last line was deleted ends at the next that is left, as in Excel. */
function movedRange({ corners }: FoundRange, { row, column }: CellMoves): string {
  const rows = survivors(corners.map((each) => each.row), row);
  const columns = survivors(corners.map((each) => each.column), column);
  if (!rows || !columns) return "#REF!";
  return corners.map(({ columnMark, rowMark }, index) => {
    const [toRow, toColumn] = [rows[index], columns[index]];
    return (toColumn === undefined ? "" : columnMark + columnLetters(toColumn)) + (toRow === undefined ? "" : `${rowMark}${toRow + 1}`);
  }).join(":");
}

/** Where the lines at the ends are now; undefined where none between them is left. Whole columns have no rows, and none is lost. */
function survivors(lines: readonly (number | undefined)[], map: CellMoves["row"]): readonly (number | undefined)[] | undefined {
  const [from, to = from] = lines;
  if (from === undefined || to === undefined) return lines;
  const start = survivor(from, to, map);
  if (start === undefined) return undefined;
  return lines.length === 1 ? [start] : [start, survivor(to, from, map)];
}

function survivor(from: number, to: number, map: CellMoves["row"]): number | undefined {
  const step = from <= to ? 1 : -1;
  for (let line = from; line !== to + step; line += step) {
    const now = map(line);
    if (now !== undefined) return now;
  }
  return undefined;
}

/** Rows that formulas of a sheet refer to on it, and columns, counted from 0. */
export function referredLines(formula: string, sheetName: string): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const [rows, columns]: [number[], number[]] = [[], []];
  const note = (list: number[]) => (line: number): number => {
    list.push(line);
    return line;
  };
  movedFormula(formula, { sheetFrom: sheetName, sheetTo: sheetName, row: note(rows), column: note(columns) });
  return { rows, columns };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
