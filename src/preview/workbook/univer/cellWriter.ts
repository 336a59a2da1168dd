import { CellValueType, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area, CellInput } from "../model";
import { WorkbookRefusal } from "../model";
import type { CellReader } from "./cellReader";
import { toRange } from "./engine";
import type { Engine } from "./engine";
import { isErrorText } from "./errors";
import { gridColumns, gridRows, maximumColumns, maximumRows } from "./limits";
import { constantCell } from "./loadSnapshot";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Everything that changes cells goes through the engine's command for it, so that it can be undone in the UI. */
export class CellWriter {
  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
    private readonly translate: (formula: string, sheetId: string, row: number, column: number) => string,
    private readonly isProtected: (sheetId: string) => boolean,
  ) {}

  write(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    if (inputs.length !== area.rowCount || inputs.some((row) => row.length !== area.columnCount)) {
      throw new WorkbookRefusal("InvalidArgument", "The values do not have the shape of the range.");
    }
    const matrix: CellMatrix = {};
    inputs.forEach((row, rowIndex) =>
      row.forEach((input, columnIndex) => {
        if (input === null) return;
        const [rowAt, columnAt] = [area.row + rowIndex, area.column + columnIndex];
        this.refuseLocked(area.sheetId, rowAt, columnAt);
        (matrix[rowAt] ??= {})[columnAt] = this.contentOf(input, area.sheetId, rowAt, columnAt);
      }),
    );
    this.put(area, matrix);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const used = this.cells.usedArea(area.sheetId, false);
    if (!used) return;
    const content: ICellData = { v: null, f: null, si: null, p: null, t: null };
    const formats: ICellData = { s: null, custom: null };
    const blank = what === "Contents" ? content : what === "Formats" ? formats : { ...content, ...formats };
    const matrix: CellMatrix = {};
    const endRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
    const endColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
    for (let row = area.row; row < endRow; row += 1) {
      for (let column = area.column; column < endColumn; column += 1) {
        this.refuseLocked(area.sheetId, row, column);
        if (this.cells.stored(area.sheetId, row, column)) (matrix[row] ??= {})[column] = { ...blank };
      }
    }
    if (what === "Formats") this.putStyles(area, matrix);
    else this.put(area, matrix);
  }

  /** `styleAt` gives undefined where the cell keeps its style. `custom` replaces the cell's own data. */
  writeStyles(area: Area, styleAt: (row: number, column: number) => { style: IStyleData; custom?: ICellData["custom"] } | undefined): void {
    if (this.isProtected(area.sheetId)) throw new WorkbookRefusal("AccessDenied", "The sheet is protected.");
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const change = styleAt(row - area.row, column - area.column);
        // Without its kind the engine would look anew at what the cell holds, and make a number of the text 007.
        const kind = this.cells.stored(area.sheetId, row, column)?.t;
        if (change) (matrix[row] ??= {})[column] = { s: change.style, ...(kind !== undefined && { t: kind }), ...(change.custom !== undefined && { custom: change.custom }) };
      }
    }
    this.putStyles(area, matrix);
  }

  /** The engine's grid is finite; it grows before something is put past its end. */
  ensureGrid(sheetId: string, rows: number, columns: number): void {
    if (rows > maximumRows || columns > maximumColumns) throw new WorkbookRefusal("InvalidArgument", "The range lies outside the sheet.");
    const sheet = this.engine.sheet(sheetId);
    const target = this.engine.target(sheetId);
    if (rows > sheet.getRowCount()) this.engine.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: gridRows(rows) });
    if (columns > sheet.getColumnCount()) this.engine.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: gridColumns(columns) });
  }

  private contentOf(input: string | number | boolean, sheetId: string, row: number, column: number): ICellData {
    if (input === "") return { v: null, f: null, si: null, p: null, t: null };
    if (typeof input === "string" && input.startsWith("=") && input.length > 1) {
      return { f: this.translate(input, sheetId, row, column), v: null, si: null, p: null, t: null };
    }
    const text = typeof input === "string" ? this.textOnly(input, sheetId, row, column) : undefined;
    return { ...(text === undefined ? constantCell(input) : { v: text, t: CellValueType.FORCE_STRING }), f: null, si: null, p: null };
  }

  /** A text that would be a formula or an error but for its apostrophe, or for the cell's format; only such an apostrophe reaches the model. */
  private textOnly(input: string, sheetId: string, row: number, column: number): string | undefined {
    if (input.startsWith("'=") || (input.startsWith("'") && isErrorText(input.slice(1)))) return input.slice(1);
    return isErrorText(input) && this.cells.style(sheetId, row, column)?.n?.pattern === "@" ? input : undefined;
  }

  private refuseLocked(sheetId: string, row: number, column: number): void {
    if (this.isProtected(sheetId) && !this.cells.isUnlocked(sheetId, row, column)) {
      throw new WorkbookRefusal("AccessDenied", "The cell is locked and the sheet is protected.");
    }
  }

  private put(area: Area, matrix: CellMatrix): void {
    if (!this.makeRoom(area.sheetId, matrix)) return;
    // Without a range the command takes the selection, and does nothing when there is none.
    this.engine.run(SetRangeValuesCommand.id, { ...this.engine.target(area.sheetId), value: matrix, range: toRange(area) });
  }

  /** Unless it is told that a style command is behind it, the engine takes a cell without formula for one whose formula was deleted. */
  private putStyles(area: Area, matrix: CellMatrix): void {
    if (!this.makeRoom(area.sheetId, matrix)) return;
    const { injector, unitId } = this.engine;
    const after = { ...this.engine.target(area.sheetId), cellValue: matrix, trigger: SetStyleCommand.id };
    const before = { ...SetRangeValuesUndoMutationFactory(injector, after), trigger: SetStyleCommand.id };
    this.engine.run(SetRangeValuesMutation.id, after);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: after }],
    });
  }

  private makeRoom(sheetId: string, matrix: CellMatrix): boolean {
    const rows = Object.keys(matrix).map(Number);
    const columns = Object.values(matrix).flatMap((row) => Object.keys(row).map(Number));
    if (rows.length > 0) this.ensureGrid(sheetId, maximum(rows) + 1, maximum(columns) + 1);
    return rows.length > 0;
  }
}

function maximum(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), 0);
}
