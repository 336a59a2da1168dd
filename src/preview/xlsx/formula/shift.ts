import { tokensOf, type Token } from "./tokens";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A shared formula as it reads `rows` down and `columns` to the right of the cell that it was written in.
 * Only references move: texts, sheet names, columns of tables and functions such as LOG10 stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => shifted(token, tokens[index - 1]?.text, tokens[index + 1]?.text, rows, columns)).join("");
}

function shifted({ kind, text }: Token, before: string | undefined, after: string | undefined, rows: number, columns: number): string {
  const isPartOfRange = before === ":" || after === ":";
  if (kind === "number") return isPartOfRange && /^\d+$/.test(text) ? rowOf(Number(text) + rows) : text;
  if (kind !== "word" || after === "(" || after === "!" || after?.startsWith("[")) return text;
  const [, columnLock, letters, rowLock, digits] = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text) ?? [];
  if (letters !== undefined && digits !== undefined) {
    const column = columnLock ? `$${letters}` : columnOf(numberOfColumn(letters) + columns);
    const row = rowLock ? `$${digits}` : rowOf(Number(digits) + rows);
    return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
  }
  if (isPartOfRange && /^[A-Za-z]{1,3}$/.test(text)) return columnOf(numberOfColumn(text) + columns);
  return text;
}

/** A = 1. */
export function numberOfColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 = A. */
export function lettersOfColumn(column: number): string {
  return column <= 0 ? "" : lettersOfColumn(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function columnOf(column: number): string {
  return column < 1 || column > lastColumn ? "#REF!" : lettersOfColumn(column);
}

function rowOf(row: number): string {
  return row < 1 || row > lastRow ? "#REF!" : String(row);
}
