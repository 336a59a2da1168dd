import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IObjectMatrixPrimitiveType, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { gridColumns, gridRows } from "./limits";
import { toEngineStyle } from "./styles";

export type FormulaTranslation = (formula: string, sheetId: string, row: number, column: number) => string;

/** Sheet ids are generated from the position: the engine keeps them through renames and moves. */
export function sheetIdAt(position: number): string {
  return `sheet-${position + 1}`;
}

/** Cached results of formulas are left out on purpose: a formula that has a value is not calculated by the engine when it opens. */
export function toWorkbookData(snapshot: WorkbookSnapshot, translate: FormulaTranslation): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  snapshot.styles.forEach((style, index) => (styles[`style-${index}`] = toEngineStyle(style)));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  snapshot.sheets.forEach((sheet, position) => {
    const id = sheetIdAt(position);
    sheets[id] = sheetData(id, sheet, snapshot, translate);
  });
  return { id: "preview", name: snapshot.name, locale: LocaleType.EN_US, styles, sheetOrder: Object.keys(sheets), sheets };
}

function sheetData(id: string, sheet: SheetSnapshot, snapshot: WorkbookSnapshot, translate: FormulaTranslation): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell, snapshot, (formula) => translate(formula, id, cell.row, cell.column));
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  for (const area of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    rows = Math.max(rows, area.row + area.rowCount);
    columns = Math.max(columns, area.column + area.columnCount);
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: gridRows(rows),
    columnCount: gridColumns(columns),
    cellData,
    mergeData: sheet.merges.map((area) => ({ startRow: area.row, endRow: area.row + area.rowCount - 1, startColumn: area.column, endColumn: area.column + area.columnCount - 1 })),
    freeze: { xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, startRow: sheet.freeze.rows || -1, startColumn: sheet.freeze.columns || -1 },
    columnData: columnData(sheet),
    rowData: rowData(sheet),
  };
}

function cellOf(cell: CellSnapshot, snapshot: WorkbookSnapshot, translate: (formula: string) => string): ICellData {
  const data: ICellData = {};
  if (cell.style !== undefined) {
    data.s = `style-${cell.style}`;
    if (snapshot.styles[cell.style]?.isUnlocked) data.custom = { unlocked: true };
  }
  if (cell.formula !== undefined) return { ...data, f: translate(cell.formula) };
  return cell.value === undefined || cell.value === "" ? data : { ...data, ...constantCell(cell.value) };
}

/** A constant as the engine stores it: booleans are 1 or 0 with a type of their own. */
export function constantCell(value: string | number | boolean): { v: string | number; t: CellValueType } {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function columnData(sheet: SheetSnapshot): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(sheet.columns.map(({ index, width, hidden }) => [index, { ...(width !== undefined && { w: width }), ...(hidden && { hd: BooleanNumber.TRUE }) }]));
}

function rowData(sheet: SheetSnapshot): Record<number, Partial<IRowData>> {
  return Object.fromEntries(sheet.rows.map(({ index, height, hidden }) => [index, { ...(height !== undefined && { h: height }), ...(hidden && { hd: BooleanNumber.TRUE }) }]));
}
