import { IUndoRedoService } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeCommand, RemoveWorksheetMergeMutation, SetColWidthCommand, SetFrozenCommand } from "@univerjs/sheets";
import type { Area } from "../model";
import { WorkbookRefusal } from "../model";
import type { CellStyle } from "../snapshot";
import type { CellReader } from "./cellReader";
import type { CellWriter } from "./cellWriter";
import { contains, overlap, toArea, toRange } from "./engine";
import type { Engine } from "./engine";
import { fromEngineStyle, toEngineStyle } from "./styles";

/** How cells look: styles, widths, hidden rows, frozen panes, merged cells. */
export class Look {
  constructor(
    private readonly engine: Engine,
    private readonly cells: CellReader,
    private readonly writer: CellWriter,
    private readonly beforeMerge: (area: Area) => void,
  ) {}

  style(area: Area): { readonly [Property in keyof CellStyle]?: CellStyle[Property] | null } {
    const common: Record<string, unknown> = {};
    let isFirst = true;
    this.eachCell(this.inGrid(area), (row, column) => {
      const style: Record<string, unknown> = { ...fromEngineStyle(this.cells.style(area.sheetId, row, column), this.cells.isUnlocked(area.sheetId, row, column)) };
      for (const property of new Set([...Object.keys(common), ...Object.keys(style)])) {
        if (isFirst) common[property] = style[property];
        else if (JSON.stringify(common[property]) !== JSON.stringify(style[property])) common[property] = null;
      }
      isFirst = false;
    });
    return common;
  }

  setStyle(area: Area, style: CellStyle): void {
    const change = { style: toEngineStyle(style), ...(style.isUnlocked !== undefined && { custom: style.isUnlocked ? { unlocked: true } : null }) };
    this.writer.writeStyles(this.inGrid(area), () => change);
  }

  numberFormats(area: Area): string[][] {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) => this.cells.style(area.sheetId, area.row + row, area.column + column)?.n?.pattern || "General"),
    );
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.writer.writeStyles(area, (row, column) => {
      const format = formats[row]?.[column];
      return format === null || format === undefined ? undefined : { style: { n: { pattern: format } } };
    });
  }

  columnWidth(area: Area): number | null {
    const sheet = this.engine.sheet(area.sheetId);
    return common(area.columnCount, (index) => sheet.getColumnWidth(area.column + index));
  }

  setColumnWidth(area: Area, width: number): void {
    const { startRow, endRow, startColumn, endColumn } = toRange(this.inGrid(area));
    this.engine.run(SetColWidthCommand.id, { ...this.engine.target(area.sheetId), ranges: [{ startRow, endRow, startColumn, endColumn }], value: width });
  }

  isRowHidden(area: Area): boolean | null {
    const sheet = this.engine.sheet(area.sheetId);
    return common(this.inGrid(area).rowCount, (index) => !sheet.getRowVisible(area.row + index));
  }

  isColumnHidden(area: Area): boolean | null {
    const sheet = this.engine.sheet(area.sheetId);
    return common(this.inGrid(area).columnCount, (index) => !sheet.getColVisible(area.column + index));
  }

  isFiltered(area: Area): boolean {
    const sheet = this.engine.sheet(area.sheetId);
    return Array.from({ length: this.inGrid(area).rowCount }, (_, index) => sheet.getRowFiltered(area.row + index)).includes(true);
  }

  /** A sheet has one filter. By their ids: the package of these commands comes with the presets and is none of the preview's own. */
  filter(area: Area, column: number, texts: readonly string[]): void {
    const target = this.engine.target(area.sheetId);
    if (this.isFiltered({ ...area, row: 0, rowCount: this.engine.sheet(area.sheetId).getRowCount() })) this.engine.run("sheet.command.remove-sheet-filter", target);
    this.engine.run("sheet.command.set-filter-range", { ...target, range: toRange(area) });
    const criteria = { colId: area.column + column, filters: { filters: [...texts] } };
    this.engine.run("sheet.command.set-filter-criteria", { ...target, col: area.column + column, criteria });
  }

  freezePanes(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.engine.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  setFreezePanes(sheetId: string, rows: number, columns: number): void {
    const freeze = { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.engine.run(SetFrozenCommand.id, { ...this.engine.target(sheetId), ...freeze });
  }

  merges(sheetId: string): readonly Area[] {
    return this.engine.sheet(sheetId).getMergeData().map((range) => toArea(sheetId, range));
  }

  merge(area: Area): void {
    if (area.rowCount * area.columnCount === 1) return;
    if (this.merges(area.sheetId).some((merged) => overlap(merged, area) && !contains(area, merged))) throw new WorkbookRefusal("MergedRangeConflict", "The range cuts through merged cells.");
    this.beforeMerge(area);
    this.unmerge(area);
    this.writer.clear({ ...area, column: area.column + 1, columnCount: area.columnCount - 1, rowCount: 1 }, "Contents");
    this.writer.clear({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, "Contents");
    const parameters = { ...this.engine.target(area.sheetId), ranges: [toRange(area)] };
    this.engine.run(AddWorksheetMergeMutation.id, parameters);
    this.engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params: parameters }],
      redoMutations: [{ id: AddWorksheetMergeMutation.id, params: parameters }],
    });
  }

  unmerge(area: Area): void {
    if (!this.merges(area.sheetId).some((merged) => overlap(merged, area))) return;
    this.engine.run(RemoveWorksheetMergeCommand.id, { ...this.engine.target(area.sheetId), ranges: [toRange(area)] });
  }

  private inGrid(area: Area): Area {
    const sheet = this.engine.sheet(area.sheetId);
    return { ...area, rowCount: Math.max(1, Math.min(area.rowCount, sheet.getRowCount() - area.row)), columnCount: Math.max(1, Math.min(area.columnCount, sheet.getColumnCount() - area.column)) };
  }

  private eachCell(area: Area, visit: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) visit(row, column);
    }
  }
}

function common<Value>(count: number, at: (index: number) => Value): Value | null {
  const first = at(0);
  for (let index = 1; index < count; index += 1) if (at(index) !== first) return null;
  return first;
}
