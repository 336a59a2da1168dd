import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand,
  RemoveColByRangeCommand, RemoveRowByRangeCommand, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../model";
import { WorkbookRefusal } from "../model";
import { contains, overlap, toRange } from "./engine";
import type { Engine } from "./engine";
import type { Events } from "./events";
import type { Tables } from "./tables";

/** Rows, columns and blocks of cells that come and go. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly tables: Tables,
    private readonly withoutEvents: Events["withoutEvents"],
  ) {}

  insert(area: Area, shift: "Down" | "Right"): void {
    const range = toRange(area);
    if (this.isWholeRow(area) && shift === "Down") {
      this.onSheet(area.sheetId, (target) => this.engine.run(InsertRowByRangeCommand.id, { ...target, range: { ...range, ...this.allColumns(area.sheetId) }, direction: Direction.UP }));
    } else if (this.isWholeColumn(area) && shift === "Right") {
      this.onSheet(area.sheetId, (target) => this.engine.run(InsertColByRangeCommand.id, { ...target, range: { ...range, ...this.allRows(area.sheetId) }, direction: Direction.LEFT }));
    } else {
      this.moveCells(area, shift === "Down" ? 1 : 0, shift === "Right" ? 1 : 0, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
    }
  }

  remove(area: Area, shift: "Up" | "Left"): void {
    const range = toRange(area);
    if (this.isWholeRow(area) && shift === "Up") {
      this.onSheet(area.sheetId, (target) => this.engine.run(RemoveRowByRangeCommand.id, { ...target, range: { ...range, ...this.allColumns(area.sheetId) } }));
    } else if (this.isWholeColumn(area) && shift === "Left") {
      this.onSheet(area.sheetId, (target) => this.engine.run(RemoveColByRangeCommand.id, { ...target, range: { ...range, ...this.allRows(area.sheetId) } }));
    } else {
      this.moveCells(area, shift === "Up" ? -1 : 0, shift === "Left" ? -1 : 0, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
    }
  }

  /** The engine selects what it inserts; Excel's object model leaves the selection alone. */
  private keepingSelection(sheetId: string, action: () => void): void {
    const target = this.engine.target(sheetId);
    const selections = this.engine.injector.get(SheetsSelectionsService).getWorkbookSelections(target.unitId).getSelectionsOfWorksheet(sheetId);
    this.withoutEvents(action, "selectionChanged");
    if (selections.length > 0) this.withoutEvents(() => this.engine.run(SetSelectionsOperation.id, { ...target, selections }));
  }

  /** Some of the engine's commands look at the active sheet whatever they are told. */
  private onSheet(sheetId: string, action: (target: { unitId: string; subUnitId: string }) => void): void {
    const active = this.engine.workbook.getActiveSheet().getSheetId();
    const target = this.engine.target(sheetId);
    const act = (): void => this.keepingSelection(sheetId, () => action(target));
    if (active === sheetId) return act();
    const activate = (id: string): void => this.withoutEvents(() => this.engine.run(SetWorksheetActiveOperation.id, this.engine.target(id)));
    activate(sheetId);
    try {
      act();
    } finally {
      activate(active);
    }
  }

  /** The engine moves the cells and forgets the tables among them. */
  private moveCells(area: Area, down: number, right: number, commandId: string): void {
    const moved = this.tables.list().filter((table) => overlap(table.area, this.path(area, down !== 0)));
    for (const table of moved) this.refuseTearing(area, table.area, down !== 0);
    this.onSheet(area.sheetId, () => this.engine.runAsyncCommand(commandId, { range: toRange(area), subUnitId: area.sheetId }));
    for (const { id, area: before, hasTotals } of moved) {
      const body = { ...before, rowCount: before.rowCount - (hasTotals ? 1 : 0) };
      this.tables.setRange(id, down !== 0 ? shiftedDown(body, area, down) : { ...body, column: body.column + right * area.columnCount });
    }
  }

  private refuseTearing(area: Area, table: Area, isVertical: boolean): void {
    const wide = isVertical
      ? contains({ ...area, row: table.row, rowCount: table.rowCount }, table)
      : contains({ ...area, column: table.column, columnCount: table.columnCount }, table) && table.column >= area.column;
    if (!wide) throw new WorkbookRefusal("InsertDeleteConflict", "This would move a part of a table only.");
  }

  /** The cells that move: from the area to the end of the sheet. */
  private path(area: Area, isVertical: boolean): Area {
    const sheet = this.engine.sheet(area.sheetId);
    return isVertical ? { ...area, rowCount: sheet.getRowCount() - area.row } : { ...area, columnCount: sheet.getColumnCount() - area.column };
  }

  private isWholeRow(area: Area): boolean {
    return area.column === 0 && area.columnCount >= this.engine.sheet(area.sheetId).getColumnCount();
  }

  private isWholeColumn(area: Area): boolean {
    return area.row === 0 && area.rowCount >= this.engine.sheet(area.sheetId).getRowCount();
  }

  private allColumns(sheetId: string): { startColumn: number; endColumn: number } {
    return { startColumn: 0, endColumn: this.engine.sheet(sheetId).getColumnCount() - 1 };
  }

  private allRows(sheetId: string): { startRow: number; endRow: number } {
    return { startRow: 0, endRow: this.engine.sheet(sheetId).getRowCount() - 1 };
  }
}

/** Cells above the table push it; cells inside it make it longer or shorter. */
function shiftedDown(table: Area, area: Area, direction: number): Area {
  const count = direction * area.rowCount;
  return area.row <= table.row ? { ...table, row: table.row + count } : { ...table, rowCount: Math.max(2, table.rowCount + count) };
}
