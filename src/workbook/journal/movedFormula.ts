import { columnLetters, columnNumber, quoteSheet } from "../address";

/** How the cells of a sheet moved: its name, and where each row and column is now, counted from 0. */
export interface CellMoves {
  readonly sheetFrom: string;
  readonly sheetTo: string;
  /** undefined where the line was deleted. */
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[\p{L}\p{N}_.$\\]+!?|[^"'[\p{L}\p{N}_.$\\]+/gu;
const reference = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/**
 * A formula of a sheet as Excel rewrites it when cells of the sheet move or the sheet is renamed. References to other sheets,
 * names and parts of tables stay as they are.
 */
export function movedFormula(formula: string, moves: CellMoves): string {
  const parts = formula.match(token) ?? [];
  let sheet: string | undefined;
  return parts.map((part, index) => {
    if (part.endsWith("!") && !part.startsWith('"')) {
      sheet = part.replace(/^'|'?!$/g, "").replace(/''/g, "'");
      return isSame(sheet, moves.sheetFrom) ? `${quoteSheet(moves.sheetTo)}!` : part;
    }
    const found = parts[index + 1]?.startsWith("(") === true ? null : reference.exec(part);
    const moved = found && (sheet === undefined || isSame(sheet, moves.sheetFrom)) ? movedReference(found, moves) : part;
    // `Reps!A1:B2`: both corners are of the sheet.
    if (part !== ":") sheet = parts[index + 1] === ":" ? sheet : undefined;
    return moved;
  }).join("");
}

function movedReference([, columnMark = "", letters = "", rowMark = "", number = ""]: RegExpExecArray, { row, column }: CellMoves): string {
  const [toRow, toColumn] = [row(Number(number) - 1), column(columnNumber(letters.toUpperCase()))];
  return toRow === undefined || toColumn === undefined ? "#REF!" : `${columnMark}${columnLetters(toColumn)}${rowMark}${toRow + 1}`;
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
