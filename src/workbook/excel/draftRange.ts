import type { DraftArea } from "../draftParts";

/** The cells of a drafted sheet once it is there. */
export function draftRange(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: DraftArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
