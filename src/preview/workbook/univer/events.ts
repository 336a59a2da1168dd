import type { ICellData, ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColMutation, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowMutation, InsertSheetMutation,
  RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SelectionMoveType, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Area, CellValue, WorkbookEvent } from "../model";
import type { CellReader } from "./cellReader";
import { toArea } from "./engine";
import type { Engine } from "./engine";

type Range = { startRow: number; endRow: number; startColumn: number; endColumn: number };
type Parameters = { unitId?: string; subUnitId?: string; trigger?: string; range?: Range; cellValue?: Record<number, Record<number, ICellData | null>>; sheet?: { id: string }; selections?: { range: Range }[]; type?: SelectionMoveType; unitData?: Record<string, Record<string, unknown> | undefined> };
type ChangeType = Extract<WorkbookEvent, { kind: "changed" }>["changeType"];

const rowsAndColumns: Record<string, ChangeType> = {
  [InsertRowMutation.id]: "RowInserted", [RemoveRowMutation.id]: "RowDeleted", [InsertColMutation.id]: "ColumnInserted", [RemoveColMutation.id]: "ColumnDeleted",
};
const blocks: Record<string, ChangeType> = {
  [InsertRangeMoveDownCommand.id]: "CellInserted", [InsertRangeMoveRightCommand.id]: "CellInserted", [DeleteRangeMoveUpCommand.id]: "CellDeleted", [DeleteRangeMoveLeftCommand.id]: "CellDeleted",
};
const sheetEvents: Record<string, "sheetDeleted" | "sheetRenamed"> = { [RemoveSheetMutation.id]: "sheetDeleted", [SetWorksheetNameMutation.id]: "sheetRenamed" };

/** Turns the engine's commands into the workbook's events: what a person or the API does, not what a calculation fills in. */
export class Events {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private before: CellValue | undefined;
  private activeSheet: string;
  private quiet = 0;
  private hushed: WorkbookEvent["kind"] | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
  ) {
    this.activeSheet = engine.workbook.getActiveSheet().getSheetId();
    engine.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !options?.onlyLocal) this.remember(params as Parameters);
    });
    engine.commands.onCommandExecuted((command, options) => this.onExecuted(command, options?.onlyLocal === true));
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For detours that are no change to anyone outside. */
  withoutEvents(action: () => void, kind?: WorkbookEvent["kind"]): void {
    const before = this.hushed;
    if (kind === undefined) this.quiet += 1;
    else this.hushed = kind;
    try {
      action();
    } finally {
      if (kind === undefined) this.quiet -= 1;
      this.hushed = before;
    }
  }

  private emit(event: WorkbookEvent): void {
    if (this.quiet > 0 || event.kind === this.hushed) return;
    for (const listener of [...this.listeners]) listener(event);
  }

  private onExecuted({ id, params }: Readonly<ICommandInfo>, isLocal: boolean): void {
    const given = (params ?? {}) as Parameters;
    const sheetId = given.subUnitId ?? "";
    if (id === SetRangeValuesMutation.id && !isLocal && !blocks[given.trigger ?? ""]) this.emitEdit(given);
    else if (rowsAndColumns[id] && !blocks[given.trigger ?? ""] && given.range) this.emit({ kind: "changed", area: toArea(sheetId, given.range), changeType: rowsAndColumns[id] });
    else if (blocks[id] && given.range) this.emit({ kind: "changed", area: toArea(sheetId || this.engine.workbook.getActiveSheet().getSheetId(), given.range), changeType: blocks[id] });
    else if (id === SetSelectionsOperation.id) this.emitSelection(given);
    else if (id === SetWorksheetActiveOperation.id) this.emitActivated(sheetId);
    else if (id === InsertSheetMutation.id && given.sheet) this.emit({ kind: "sheetAdded", sheetId: given.sheet.id });
    else if (sheetEvents[id]) this.emit({ kind: sheetEvents[id], sheetId });
    else if (id === SetFormulaCalculationResultMutation.id) {
      for (const calculated of Object.keys(given.unitData?.[this.engine.unitId] ?? {})) this.emit({ kind: "calculated", sheetId: calculated });
    }
  }

  private emitActivated(sheetId: string): void {
    // The engine activates a sheet when it has added it, and tells of that late: what counts is where things stand now.
    if (this.quiet > 0 || this.activeSheet === sheetId || this.engine.workbook.getActiveSheet().getSheetId() !== sheetId) return;
    this.activeSheet = sheetId;
    this.emit({ kind: "sheetActivated", sheetId });
  }

  /** While the mouse is down the selection is still being made. */
  private emitSelection({ subUnitId = "", selections = [], type }: Parameters): void {
    const range = selections[selections.length - 1]?.range;
    if (range && type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING) this.emit({ kind: "selectionChanged", area: toArea(subUnitId, range) });
  }

  private remember(given: Parameters): void {
    const area = editedArea(given);
    this.before = area && area.rowCount * area.columnCount === 1 ? this.cells.value(area.sheetId, area.row, area.column) : undefined;
  }

  private emitEdit(given: Parameters): void {
    const area = editedArea(given);
    if (!area) return;
    const isOne = area.rowCount * area.columnCount === 1;
    const details = isOne ? { before: this.before ?? "", after: this.cells.value(area.sheetId, area.row, area.column) } : {};
    this.emit({ kind: "changed", area, changeType: "RangeEdited", ...details });
  }
}

/** The rectangle around the cells whose content was set; undefined when only formats were. */
function editedArea({ subUnitId, cellValue }: Parameters): Area | undefined {
  const range = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      // A formula without a value is one that the engine adjusted to a move; whoever types one clears the value too.
      if (cell !== null && cell.v === undefined && cell.p === undefined) continue;
      range.startRow = Math.min(range.startRow, Number(row));
      range.endRow = Math.max(range.endRow, Number(row));
      range.startColumn = Math.min(range.startColumn, Number(column));
      range.endColumn = Math.max(range.endColumn, Number(column));
    }
  }
  return subUnitId !== undefined && range.endRow >= 0 ? toArea(subUnitId, range) : undefined;
}
