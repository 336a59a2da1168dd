import type { DataRegion } from "./dataRegion";
import type { Finding } from "./finding";
import { repeatedRows, rowColumn } from "./repeatedRows";

/** Rows that stand in the table twice, cell by cell. */
export function duplicateRows(data: DataRegion): readonly Finding[] {
  const repeated = repeatedRows(data);
  if (repeated.length === 0) return [];
  const column = rowColumn(data);
  const [{ row, first }] = repeated;
  return [data.finding("duplicate-rows", "warning", repeated.map((one) => ({ row: one.row, column })), { row: row + 1, other: first + 1 })];
}
