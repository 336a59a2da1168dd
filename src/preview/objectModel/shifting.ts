import type { Area } from "../workbook/model";
import { sheetColumns, sheetRows } from "../workbook/address";
import type { RangeObject } from "./objects";

export type Shift = "Down" | "Right" | "Up" | "Left";

/** Where an area is after cells were inserted before it or deleted around it; undefined when it is gone. */
export function shiftArea(area: Area, moved: Area, shift: Shift): Area | undefined {
  if (area.sheetId !== moved.sheetId) return area;
  if (shift === "Down" || shift === "Up") {
    if (!covers(moved.column, moved.columnCount, area.column, area.columnCount)) return area;
    const rows = shiftSpan(area.row, area.rowCount, moved.row, moved.rowCount, shift === "Down", sheetRows);
    return rows && { ...area, row: rows.start, rowCount: rows.count };
  }
  if (!covers(moved.row, moved.rowCount, area.row, area.rowCount)) return area;
  const columns = shiftSpan(area.column, area.columnCount, moved.column, moved.columnCount, shift === "Right", sheetColumns);
  return columns && { ...area, column: columns.start, columnCount: columns.count };
}

/** Cells that move only in part keep the reference where it is, as Excel does. */
function covers(start: number, count: number, innerStart: number, innerCount: number): boolean {
  return start <= innerStart && start + count >= innerStart + innerCount;
}

function shiftSpan(start: number, count: number, at: number, by: number, isInsert: boolean, limit: number): { start: number; count: number } | undefined {
  if (count === limit) return { start, count };
  if (isInsert) {
    if (at <= start) return start + by + count <= limit ? { start: start + by, count } : undefined;
    return at < start + count ? { start, count: Math.min(count + by, limit - start) } : { start, count };
  }
  const before = Math.max(0, Math.min(start, at + by) - at);
  const inside = Math.max(0, Math.min(start + count, at + by) - Math.max(start, at));
  return inside === count ? undefined : { start: start - before, count: count - inside };
}

/**
 * Moves the ranges that the add-in holds. Inserts and deletes of the add-in itself are applied at once, so that the
 * next action of the same batch sees them; the event by which the workbook reports them later is then ignored.
 */
export class ShiftTracker {
  private readonly own: { readonly area: Area; readonly shift: Shift }[] = [];

  expect(area: Area, shift: Shift): void {
    this.own.push({ area, shift });
  }

  /** True when this is the report of a shift that was already applied. */
  isOwn(area: Area, shift: Shift): boolean {
    const vertical = shift === "Down" || shift === "Up";
    const index = this.own.findIndex(
      (candidate) =>
        candidate.shift === shift &&
        candidate.area.sheetId === area.sheetId &&
        (vertical ? candidate.area.row === area.row : candidate.area.column === area.column),
    );
    if (index >= 0) this.own.splice(index, 1);
    return index >= 0;
  }

  apply(ranges: Iterable<RangeObject>, moved: Area, shift: Shift): void {
    for (const range of ranges) if (range.current) range.current = shiftArea(range.current, moved, shift);
  }
}
