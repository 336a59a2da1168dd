import { formatAddress } from "./address";
import type { Area } from "./address";
import { covers, isOnSheet } from "./area";
import { WorkbookError } from "./workbook";

/** The cells right of a table, in its rows, that so many more columns would take. */
export function besideTable(table: Area, columns: number): Area {
  return { ...table, column: table.column + table.columnCount, columnCount: columns };
}

/**
 * A table with the cells beside it.
 *
 * @throws {WorkbookError} `refused` where they are others than those right beside it, or lie beyond the sheet's edge
 */
export function withColumns(table: Area, added: Area): Area {
  if (!isOnSheet(added)) throw new WorkbookError("refused", "The sheet ends beside the table.", formatAddress(table));
  if (!isSame(added, besideTable(table, added.columnCount))) throw new WorkbookError("refused", "The cells are not right beside the table.", formatAddress(added));
  return { ...table, columnCount: table.columnCount + added.columnCount };
}

/**
 * A table without its last columns.
 *
 * @throws {WorkbookError} `refused` where they are others than the last, or all
 */
export function withoutColumns(table: Area, leftOut: Area): Area {
  if (leftOut.columnCount >= table.columnCount) throw new WorkbookError("refused", "A table keeps at least one column.", formatAddress(table));
  const kept = { ...table, columnCount: table.columnCount - leftOut.columnCount };
  if (!isSame(leftOut, besideTable(kept, leftOut.columnCount))) throw new WorkbookError("refused", "The cells are not the table's last columns.", formatAddress(leftOut));
  return kept;
}

/** @throws {WorkbookError} `refused` where one of the headings heads a column already, in whatever case */
export function refuseTaken(headings: readonly string[], columns: readonly string[], table: Area): void {
  const known = new Set(columns.map((column) => column.toLowerCase()));
  const taken = headings.find((heading) => known.has(heading.toLowerCase()));
  if (taken !== undefined) throw new WorkbookError("refused", `The table has a column "${taken}" already.`, formatAddress(table));
}

function isSame(a: Area, b: Area): boolean {
  return covers(a, b) && covers(b, a);
}
