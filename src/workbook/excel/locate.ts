import { formatAddress, parseAddress, sheetColumns, sheetRows } from "../address";
import type { Area } from "../address";
import { isOnSheet } from "../area";
import { WorkbookError } from "../workbook";

/** A sheet with the area on it that is meant; the area's sheet name is the sheet's own. */
export interface Located {
  readonly sheet: Excel.Worksheet;
  readonly area: Area & { readonly sheetName: string };
}

/** Finds the sheet of an address; without one the active sheet is meant. One round trip. */
export async function locate(context: Excel.RequestContext, address: string): Promise<Located> {
  const area = parseAddress(address);
  const sheets = context.workbook.worksheets;
  const sheet = area.sheetName === undefined ? sheets.getActiveWorksheet() : sheets.getItemOrNullObject(area.sheetName);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("not-found", `There is no sheet "${area.sheetName ?? ""}".`, address);
  return { sheet, area: { ...area, sheetName: sheet.name } };
}

/** The cells as a proxy. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  if (!isOnSheet(area)) throw new WorkbookError("invalid-address", "The cells lie beyond the sheet's edge.", formatAddress(area));
  if (area.rowCount === sheetRows || area.columnCount === sheetColumns) return sheet.getRange(formatAddress({ ...area, sheetName: undefined }));
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** Where a loaded range lies. It needs rowIndex, columnIndex, rowCount and columnCount. */
export function areaOf(range: Excel.Range, sheetName: string): Area & { readonly sheetName: string } {
  return { sheetName, row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** The part of the sheet with content; undefined on an empty sheet. One round trip. */
export async function usedArea(context: Excel.RequestContext, { sheet, area }: Located): Promise<Area | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return used.isNullObject ? undefined : areaOf(used, area.sheetName);
}
