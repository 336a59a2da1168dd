import { columnName, quoteSheetName } from "../address";

/** "Reps!I9" */
export function cellAddress(sheetName: string, row: number, column: number): string {
  return `${quoteSheetName(sheetName)}!${columnName(column)}${row + 1}`;
}

/** "Reps!$A$1:$B$5" */
export function absoluteReference(sheetName: string, startRow: number, startColumn: number, endRow: number, endColumn: number): string {
  const start = `$${columnName(startColumn)}$${startRow + 1}`;
  const end = `$${columnName(endColumn)}$${endRow + 1}`;
  return `${quoteSheetName(sheetName)}!${start === end ? start : `${start}:${end}`}`;
}
