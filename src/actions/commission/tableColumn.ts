import { formatAddress, parseAddress } from "../../workbook/address";
import { cellAt } from "../../workbook/area";
import { obstaclesOf, type TableGrowth } from "../../workbook/journal";
import { besideTable } from "../../workbook/tableColumns";
import type { TableReading, Workbook } from "../../workbook/workbook";
import { absoluteAddress } from "../absoluteAddress";
import { rowText } from "../formulaText";
import type { Line } from "../line";
import type { BesideLine, Credits } from "./credits";
import type { RankedBy } from "./paidRanks";

/** Where each row calls a function of its own: with more rows than this one block is proposed unless the user wants a column. */
const mostRowsUnasked = 5_000;

/** The rank of a row compares it with all rows: beyond this many one formula outside of the table ranks all. */
export const mostRankedRows = 500;

/** What the user wishes, and what would become of it. */
export interface FormDraft {
  /** "column": one formula a row in a new column of the amounts' table. "block": one formula that spills. */
  readonly form?: "column" | "block";
  readonly place?: string;
  /** A column needs one. */
  readonly heading?: string;
  readonly rank?: { readonly by: RankedBy; readonly heading: string };
}

/** The table that may take in a column: every amount, and every quota and prior that is not one for all, is a row of it. */
export function offeredTable({ amounts, quotas, prior }: Credits): TableReading | undefined {
  const { table, area } = amounts;
  if (table === undefined || !table.hasHeaders || area.columnCount !== 1) return undefined;
  const isUsable = (line: BesideLine | undefined): boolean => line === undefined || isOneCell(line) || isRowOf(line, table, area.row);
  return isUsable(quotas) && isUsable(prior) ? table : undefined;
}

/** The form that was wished for, or a column where nothing is in its way. */
export async function isColumn(workbook: Workbook, draft: FormDraft, credits: Credits): Promise<boolean> {
  const table = offeredTable(credits);
  if (table === undefined || draft.form === "block" || draft.heading === undefined) return false;
  if (draft.form === "column") return true;
  const { rowCount } = credits.amounts.area;
  if (draft.place !== undefined || rowCount < parseAddress(table.bodyAddress).rowCount || rowCount > mostRowsUnasked) return false;
  const headings = draft.rank && rowCount <= mostRankedRows ? [draft.heading, draft.rank.heading] : [draft.heading];
  return (await obstaclesOf(workbook, { blocks: [], growth: growthOf(table, headings) })).length === 0;
}

export function growthOf(table: TableReading, headings: readonly string[]): TableGrowth {
  return { tableId: table.id, tableName: table.name, address: formatAddress(besideTable(parseAddress(table.address), headings.length)), headings };
}

/** All rows of the table: the lines of a draft whose amounts are some of them only. */
export function wholeColumns<T extends { readonly amounts: string; readonly quotas?: string; readonly prior?: string }>(draft: T, { amounts, quotas, prior }: Credits, table: TableReading): T {
  const whole = (line: Line): string => formatAddress({ ...parseAddress(table.bodyAddress), column: line.area.column, columnCount: 1 });
  return {
    ...draft,
    amounts: whole(amounts),
    ...(quotas && isRowOf(quotas, table, amounts.area.row) && { quotas: whole(quotas) }),
    ...(prior && isRowOf(prior, table, amounts.area.row) && { prior: whole(prior) }),
  };
}

/** The argument of a formula in the table's own row: its cell of the column, or the one cell that serves all rows. */
export function rowArgument(line: BesideLine | undefined, amounts: Line, table: TableReading): string | undefined {
  if (line === undefined) return undefined;
  if (isRowOf(line, table, amounts.area.row)) return rowText(columnName(line, table));
  return line.name ?? absoluteAddress(cellAt(line.area, { row: 0, column: 0 }));
}

/** What the table calls the column of a line. */
export function columnName({ area }: Line, table: TableReading): string {
  return table.columns[area.column - parseAddress(table.address).column] ?? "";
}

/** A heading that no column of the table has yet: "Commission", "Commission 2" and on. */
export function freeHeading(heading: string, taken: readonly string[]): string {
  const known = new Set(taken.map((column) => column.toLowerCase()));
  let number = 1;
  const numbered = (): string => (number === 1 ? heading : `${heading} ${number}`);
  while (known.has(numbered().toLowerCase())) number += 1;
  return numbered();
}

function isOneCell({ area }: Line): boolean {
  return area.rowCount * area.columnCount === 1;
}

/** A line in the table from the row of the first amount on. One cell is a row's own where the table has no other row. */
function isRowOf({ area, table }: Line, { id, bodyAddress }: TableReading, firstRow: number): boolean {
  const isRow = !isOneCell({ area, table }) || parseAddress(bodyAddress).rowCount === 1;
  return table?.id === id && area.row === firstRow && area.columnCount === 1 && isRow;
}
