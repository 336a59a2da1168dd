import ExcelJS from "exceljs";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { addressOf, covers, referenceOf } from "./address";
import { fileStyleOf } from "./fileStyle";
import { finish } from "./finish";
import { filedFormula } from "./formula/filedFormula";
import { digitsOfColumn, pointsOfRow } from "./units";
import { writeTables } from "./writeTables";

/** Writes a snapshot as an .xlsx file. Excel computes everything when it opens it, so cached values may be missing. */
export async function writeWorkbook(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Salesheet";
  workbook.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(0, snapshot.sheets.findIndex(({ name }) => name === snapshot.activeSheet));
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" }];
  const styles = snapshot.styles.map(fileStyleOf);
  for (const sheet of snapshot.sheets) await writeSheet(workbook, sheet, styles);
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), snapshot);
}

async function writeSheet(workbook: ExcelJS.Workbook, sheet: SheetSnapshot, styles: readonly Partial<ExcelJS.Style>[]): Promise<void> {
  const { rows, columns } = sheet.freeze;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[sheet.visibility],
    views: rows > 0 || columns > 0 ? [{ state: "frozen", ySplit: rows, xSplit: columns }] : [],
  });
  writeTables(worksheet, sheet);
  for (const cell of sheet.cells) writeCell(worksheet.getCell(cell.row + 1, cell.column + 1), cell, sheet, styles);
  for (const { index, width, hidden } of sheet.columns) {
    const column = worksheet.getColumn(index + 1);
    if (width !== undefined) column.width = digitsOfColumn(width);
    if (hidden) column.hidden = true;
  }
  for (const { index, height, hidden } of sheet.rows) {
    const row = worksheet.getRow(index + 1);
    if (height !== undefined) row.height = pointsOfRow(height);
    if (hidden) row.hidden = true;
  }
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(referenceOf(merge));
  if (sheet.isProtected) await worksheet.protect("", {});
}

function writeCell(target: ExcelJS.Cell, cell: CellSnapshot, sheet: SheetSnapshot, styles: readonly Partial<ExcelJS.Style>[]): void {
  const { formula, value } = cell;
  if (formula !== undefined) {
    const table = sheet.tables.find(({ area }) => covers(area, cell));
    const array = cell.isArray ? { shareType: "array", ref: addressOf(cell.row, cell.column) } : {};
    target.value = { formula: filedFormula(formula.slice(1), table), ...array, ...(value !== undefined && { result: fileValue(value) }) } as ExcelJS.CellFormulaValue;
  } else if (value !== undefined) target.value = fileValue(value);
  const style = cell.style === undefined ? undefined : styles[cell.style];
  if (style) target.style = style;
}

/** An error is kept as its text in a snapshot; a file tells the two apart. */
function fileValue(value: string | number | boolean): string | number | boolean | ExcelJS.CellErrorValue {
  const isError = typeof value === "string" && /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(value);
  return isError ? { error: value as ExcelJS.CellErrorValue["error"] } : value;
}
