import { RichError } from "../protocol/richError";
import type { Area } from "../workbook/model";
import { cellCount, isWholeRowsOrColumns, type Rectangle } from "../workbook/address";

/** No read of cells may be larger. */
const cellLimit = 5_000_000;

const shapeMessage = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Cells of an area; an unbounded one (whole rows or columns) has none to give and answers null. */
export function readCells<T>(area: Area, read: (area: Area) => T): T | null {
  if (isWholeRowsOrColumns(area)) return null;
  if (cellCount(area) > cellLimit) throw new RichError("RangeExceedsLimit");
  return read(area);
}

/** A two-dimensional array of exactly the area's shape; a single value is meant for every cell. */
export function gridFor(area: Rectangle, input: unknown): unknown[][] {
  if (cellCount(area) > cellLimit) throw new RichError("RangeExceedsLimit");
  if (!Array.isArray(input)) {
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(input));
  }
  checkShape(area, input.length, input.every((row) => Array.isArray(row) && row.length === area.columnCount) ? area.columnCount : -1);
  return input as unknown[][];
}

export function checkShape(area: Rectangle, rowCount: number, columnCount: number): void {
  if (rowCount !== area.rowCount || columnCount !== area.columnCount) throw new RichError("InvalidArgument", shapeMessage);
}
