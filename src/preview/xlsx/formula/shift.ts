import { columnIndex, columnName, sheetColumns, sheetRows } from "../../workbook/address";
import { tokensOf, type Token } from "./tokens";

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
    const column = columnLock ? `$${letters}` : columnOf(columnIndex(letters) + columns);
    const row = rowLock ? `$${digits}` : rowOf(Number(digits) + rows);
    return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
  }
  if (isPartOfRange && /^[A-Za-z]{1,3}$/.test(text)) return columnOf(columnIndex(text) + columns);
  return text;
}

function columnOf(column: number): string {
  return column < 0 || column >= sheetColumns ? "#REF!" : columnName(column);
}

function rowOf(row: number): string {
  return row < 1 || row > sheetRows ? "#REF!" : String(row);
}
