import { formatAddress, parseAddress } from "../workbook/address";
import type { Area } from "../workbook/address";
import { cellAddress, covers, intersect } from "../workbook/area";
import type { RangeReading, TableReading, Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import type { ProposalNote } from "./proposal";

/** One line of weights in the workbook, ready to divide by. */
export interface Weights {
  /** The cells that hold them, without heading and totals. */
  readonly area: Area;
  /** In order; NaN stands for a blank cell, which gets nothing. */
  readonly values: Float64Array;
  /** The table that they are a column of. */
  readonly table: TableReading | undefined;
  readonly notes: readonly ProposalNote[];
}

/**
 * Reads the weights of a split and leaves out what is no weight: a heading in the first cell, the header and
 * totals row of a table. Numbers only: a cell that a person would have to interpret is a problem that names it.
 *
 * @param address - One column or one row; whole columns are cut to what is used.
 * @throws {ActionProblem} any of the `weight…` codes
 */
export async function readWeights(workbook: Workbook, address: string): Promise<Weights> {
  const selection = await workbook.read(address);
  const table = (await workbook.readTables(selection.address))[0];
  const cut = table ? withoutTableEdges(selection, table) : withoutHeading(selection);
  if (!cut) throw new ActionProblem("weights-empty", selection.address);
  if (cut.area.rowCount > 1 && cut.area.columnCount > 1) throw new ActionProblem("weights-not-one-line", formatAddress(cut.area));
  const weightsAddress = formatAddress(cut.area);
  const reading = weightsAddress === selection.address ? selection : await workbook.read(weightsAddress);
  const values = numbers(reading);
  const count = values.filter(Number.isNaN).length;
  if (count === values.length) throw new ActionProblem("weights-empty", reading.address);
  if (!values.some((value) => value > 0)) throw new ActionProblem("weights-zero", reading.address);
  const isInTable = table !== undefined && covers(parseAddress(table.bodyAddress), cut.area);
  const blanks: readonly ProposalNote[] = count > 0 ? [{ code: "blank-weights", count }] : [];
  return { area: cut.area, values, table: isInTable ? table : undefined, notes: [...cut.notes, ...blanks] };
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

function numbers(reading: RangeReading): Float64Array {
  const area = parseAddress(reading.address);
  const values = new Float64Array(reading.rowCount * reading.columnCount);
  const problem = (code: ActionProblem["code"], row: number, column: number): ActionProblem =>
    new ActionProblem(code, cellAddress(area, { row, column }), reading.texts[row]?.[column]);
  const error = reading.errors[0];
  if (error) throw problem("weight-error", error.row, error.column);
  reading.values.forEach((cells, row) => cells.forEach((value, column) => {
    if (value !== "" && typeof value !== "number") throw problem("weight-not-number", row, column);
    if (typeof value === "number" && value < 0) throw problem("weight-negative", row, column);
    values[row * reading.columnCount + column] = value === "" ? NaN : value;
  }));
  return values;
}
