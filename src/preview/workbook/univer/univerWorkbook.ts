import { IUndoRedoService, UndoCommand } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area, CellInput, CellValue, CellValueType, DrawnFormat, NameInfo, SheetInfo, TableInfo, WorkbookEvent, WorkbookModel } from "../model";
import type { CellStyle } from "../snapshot";
import type { Parts } from "./parts";
import { toArea, toRange } from "./engine";

/** The preview's workbook. Every member is one call into the part that does it; see `assemble` for how they hang together. */
export class UniverWorkbook implements WorkbookModel {
  constructor(private readonly parts: Parts) {}

  get name(): string {
    return this.parts.engine.workbook.name;
  }

  sheets = (): readonly SheetInfo[] => this.parts.sheets.list();
  addSheet = (name?: string): SheetInfo => this.parts.sheets.add(name);
  deleteSheet = (sheetId: string): void => this.parts.sheets.remove(sheetId);
  renameSheet = (sheetId: string, name: string): void => this.parts.sheets.rename(sheetId, name);
  moveSheet = (sheetId: string, position: number): void => this.parts.sheets.move(sheetId, position);
  activeSheetId = (): string => this.parts.sheets.activeId();
  activateSheet = (sheetId: string): void => this.parts.sheets.activate(sheetId);

  selection(): Area {
    const sheetId = this.activeSheetId();
    const selected = this.parts.engine.injector.get(SheetsSelectionsService).getWorkbookSelections(this.parts.engine.unitId).getSelectionsOfWorksheet(sheetId);
    const range = selected?.[selected.length - 1]?.range;
    return range ? toArea(sheetId, range) : { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    this.parts.writer.ensureGrid(area.sheetId, area.row + 1, area.column + 1);
    const { row, column } = area;
    const primary = { actualRow: row, actualColumn: column, startRow: row, endRow: row, startColumn: column, endColumn: column, isMerged: false, isMergedMainCell: false };
    this.parts.engine.run(SetSelectionsOperation.id, { ...this.parts.engine.target(area.sheetId), selections: [{ range: toRange(area), primary, style: null }] });
  }

  values = (area: Area): CellValue[][] => this.map(area, (row, column) => this.parts.cells.value(area.sheetId, row, column));
  valueTypes = (area: Area): CellValueType[][] => this.map(area, (row, column) => this.parts.cells.type(area.sheetId, row, column));
  texts = (area: Area): string[][] => this.map(area, (row, column) => this.parts.cells.text(area.sheetId, row, column));
  formulas = (area: Area): CellValue[][] => this.map(area, (row, column) => this.parts.formulas.shown(area.sheetId, row, column) ?? this.parts.cells.value(area.sheetId, row, column));
  numberFormats = (area: Area): string[][] => this.parts.look.numberFormats(area);
  write = (area: Area, inputs: readonly (readonly CellInput[])[]): void => this.parts.writer.write(area, inputs);
  writeNumberFormats = (area: Area, formats: readonly (readonly (string | null)[])[]): void => this.parts.look.writeNumberFormats(area, formats);
  clear = (area: Area, what: "All" | "Contents" | "Formats"): void => this.parts.writer.clear(area, what);
  insertCells = (area: Area, shift: "Down" | "Right"): void => this.parts.structure.insert(area, shift);
  deleteCells = (area: Area, shift: "Up" | "Left"): void => this.parts.structure.remove(area, shift);
  usedArea = (sheetId: string, valuesOnly: boolean): Area | undefined => this.parts.cells.usedArea(sheetId, valuesOnly);

  style = (area: Area): { readonly [Property in keyof CellStyle]?: CellStyle[Property] | null } => this.parts.look.style(area);
  setStyle = (area: Area, style: CellStyle): void => this.parts.look.setStyle(area, style);
  columnWidth = (area: Area): number | null => this.parts.look.columnWidth(area);
  setColumnWidth = (area: Area, width: number): void => this.parts.look.setColumnWidth(area, width);
  isRowHidden = (area: Area): boolean | null => this.parts.look.isRowHidden(area);
  isColumnHidden = (area: Area): boolean | null => this.parts.look.isColumnHidden(area);
  isFiltered = (area: Area): boolean => this.parts.look.isFiltered(area);
  filter = (area: Area, column: number, texts: readonly string[]): void => this.parts.look.filter(area, column, texts);
  freezePanes = (sheetId: string): { readonly rows: number; readonly columns: number } => this.parts.look.freezePanes(sheetId);
  setFreezePanes = (sheetId: string, rows: number, columns: number): void => this.parts.look.setFreezePanes(sheetId, rows, columns);

  /** Drawn where the workbook has a page. */
  showConditionalFormats = (sheetId: string, formats: readonly DrawnFormat[]): void => this.parts.conditionalFormats.show(sheetId, formats);

  merges = (sheetId: string): readonly Area[] => this.parts.look.merges(sheetId);
  merge = (area: Area): void => this.parts.look.merge(area);
  unmerge = (area: Area): void => this.parts.look.unmerge(area);
  spillFrom = ({ sheetId, row, column }: Area): Area | undefined => this.parts.cells.spillFrom(sheetId, row, column);
  spillAnchor = ({ sheetId, row, column }: Area): Area | undefined => this.parts.cells.spillAnchor(sheetId, row, column);
  isProtected = (sheetId: string): boolean => this.parts.sheets.isProtected(sheetId);
  protect = (sheetId: string): void => this.parts.sheets.setProtected(sheetId, true);
  unprotect = (sheetId: string): void => this.parts.sheets.setProtected(sheetId, false);

  tables = (): readonly TableInfo[] => this.parts.tables.list();
  renameTable = (tableId: string, name: string): void => this.parts.tables.rename(tableId, name);
  resizeTable = (tableId: string, area: Area): void => this.parts.tables.resize(tableId, area);
  deleteTable = (tableId: string): void => this.parts.tables.remove(tableId);
  names = (): readonly NameInfo[] => this.parts.names.list();
  addName = (name: string, refersTo: string, sheetId?: string): NameInfo => this.parts.names.add(name, refersTo, sheetId);
  setNameVisibility = (name: string, isVisible: boolean, sheetId?: string): void => this.parts.names.setVisibility(name, isVisible, sheetId);
  deleteName = (name: string, sheetId?: string): void => this.parts.names.remove(name, sheetId);

  /** Without headers a row of "Column1", "Column2" is put above the data, as Excel does. */
  addTable(area: Area, hasHeaders: boolean): TableInfo {
    if (hasHeaders) return this.parts.tables.add(area);
    this.insertCells({ ...area, rowCount: 1 }, "Down");
    this.write({ ...area, rowCount: 1 }, [Array.from({ length: area.columnCount }, (_, index) => `Column${index + 1}`)]);
    return this.parts.tables.add({ ...area, rowCount: area.rowCount + 1 });
  }

  on = (listener: (event: WorkbookEvent) => void): (() => void) => this.parts.events.on(listener);
  whenCalculated = (): Promise<void> => this.parts.calculation.whenIdle();

  async whenSettled(): Promise<void> {
    await this.whenCalculated();
    while (this.parts.memo.isPending) {
      await this.parts.memo.whenAnswered();
      await this.whenCalculated();
    }
  }

  recalculate(): void {
    this.parts.memo.forget();
    this.parts.calculation.recalculateAll();
  }

  /** What Excel shows at the error flag of this cell; undefined where it shows no error or the error has no sentence. */
  errorMessage({ sheetId, row, column }: Area): string | undefined {
    if (this.parts.cells.type(sheetId, row, column) !== "Error") return undefined;
    const anchor = this.parts.cells.spillAnchor(sheetId, row, column) ?? { sheetId, row, column };
    return this.parts.messages.at(anchor, row, column);
  }

  /** The last step of the UI's own history; false when there is none. */
  undo(): boolean {
    const { engine } = this.parts;
    const history = engine.injector.get(IUndoRedoService);
    if (!history.pitchTopUndoElement()) return false;
    engine.run(UndoCommand.id, {});
    return true;
  }

  dispose(): void {
    this.parts.dispose();
  }

  private map<Value>(area: Area, at: (row: number, column: number) => Value): Value[][] {
    return Array.from({ length: area.rowCount }, (_, row) => Array.from({ length: area.columnCount }, (_, column) => at(area.row + row, area.column + column)));
  }
}
