import { formatAddress, parseAddress } from "../workbook/address";
import type { Area } from "../workbook/address";
import { cellAddress, covers, intersect } from "../workbook/area";
import type { RangeReading, TableReading, Workbook } from "../workbook/workbook";
import { ActionProblem, type ActionProblemCode } from "./actionProblem";
import type { ProposalNote } from "./proposal";

/** One line of cells and the table that it is a column of. */
export interface Line {
  /** Without heading and totals. */
  readonly area: Area;
  readonly table: TableReading | undefined;
}

/** A line as it was read, and what was left out of it. */
export interface LineReading extends Line {
  readonly reading: RangeReading;
  readonly notes: readonly ProposalNote[];
}

/**
 * Reads one column or one row and leaves out what belongs to its layout: a heading in the first cell, the header and
 * totals row of a table. Whole columns are cut to what is used.
 *
 * @param codes - What it is called when nothing is left of it, and when it is no line.
 * @throws {ActionProblem} one of the two codes
 */
export async function readLine(workbook: Workbook, address: string, codes: { readonly empty: ActionProblemCode; readonly notOneLine: ActionProblemCode }): Promise<LineReading> {
  const selection = await workbook.read(address);
  const table = (await workbook.readTables(selection.address))[0];
  const cut = table ? withoutTableEdges(selection, table) : withoutHeading(selection);
  if (!cut) throw new ActionProblem(codes.empty, selection.address);
  if (cut.area.rowCount > 1 && cut.area.columnCount > 1) throw new ActionProblem(codes.notOneLine, formatAddress(cut.area));
  const cutAddress = formatAddress(cut.area);
  const reading = cutAddress === selection.address ? selection : await workbook.read(cutAddress);
  const isInTable = table !== undefined && covers(parseAddress(table.bodyAddress), cut.area);
  return { area: cut.area, reading, table: isInTable ? table : undefined, notes: cut.notes };
}

interface Cut {
  readonly area: Area;
  readonly notes: readonly ProposalNote[];
}

/** In a table its header and totals rows are known; cells outside of it are left as they were selected. */
function withoutTableEdges(selection: RangeReading, table: TableReading): Cut | undefined {
  const selected = parseAddress(selection.address);
  const whole = parseAddress(table.address);
  const body = parseAddress(table.bodyAddress);
  if (!covers(whole, selected)) return selection.isCut ? withoutOutside(selected, body) : withoutHeading(selection);
  const area = intersect(selected, body);
  if (!area) return undefined;
  const notes: ProposalNote[] = [];
  if (selected.row < body.row) notes.push({ code: "heading-left-out", address: formatAddress({ ...selected, rowCount: 1 }) });
  const last = selected.row + selected.rowCount;
  if (last > body.row + body.rowCount) notes.push({ code: "totals-left-out", address: formatAddress({ ...selected, row: last - 1, rowCount: 1 }) });
  return { area, notes };
}

/** Of a whole sheet column only the table's part is meant. */
function withoutOutside(selected: Area, body: Area): Cut | undefined {
  const area = intersect(selected, body);
  return area && { area, notes: [{ code: "heading-left-out", address: formatAddress({ ...selected, rowCount: body.row - selected.row }) }] };
}

/** Text in the first of several cells is the heading of the numbers that follow. */
function withoutHeading(selection: RangeReading): Cut {
  const area = parseAddress(selection.address);
  const isColumn = area.rowCount > 1;
  const isHeading = typeof selection.values[0]?.[0] === "string" && selection.values[0][0] !== "" && selection.errors.every(({ row, column }) => row + column > 0);
  const isOneLine = area.rowCount === 1 || area.columnCount === 1;
  if (!isHeading || !isOneLine || area.rowCount * area.columnCount === 1) return { area, notes: [] };
  const rest = isColumn ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : { ...area, column: area.column + 1, columnCount: area.columnCount - 1 };
  return { area: rest, notes: [{ code: "heading-left-out", address: cellAddress(area, { row: 0, column: 0 }) }] };
}
