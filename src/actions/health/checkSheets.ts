import { placesOf, type Finding, type Place, type Region, type WorkbookMap } from "../../imports";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { intersect } from "../../workbook/area";
import type { ReadingWatch, SheetOutline, Workbook } from "../../workbook/workbook";
import type { Survey } from "../surveyWorkbook";

/**
 * What stands in the way on the sheets themselves; the values of a finding are in brackets. Of hidden
 * lines that follow each other the first cell is named.
 *
 * | code | meaning |
 * |---|---|
 * | manual-calculation | formulas show old results until somebody presses F9; no sheet |
 * | sheet-protected | no result can be written to the sheet |
 * | sheet-hidden | the sheet was not checked |
 * | sheet-cut | only the first rows of the sheet were checked (rows) |
 * | rows-hidden | rows of a table that nobody sees and every formula counts (rows) |
 * | rows-filtered | the same while a filter of the sheet is set (rows) |
 * | columns-hidden | hidden columns of a table (columns) |
 */
export type SheetCode = "manual-calculation" | "sheet-protected" | "sheet-hidden" | "sheet-cut" | "rows-hidden" | "rows-filtered" | "columns-hidden";

type SheetFinding = Finding<SheetCode>;

/** Asks the workbook what its cells do not tell: how it calculates, and what of its sheets is hidden, filtered or protected. */
export async function checkSheets(workbook: Workbook, { sheets, grids, notes }: Survey, map: WorkbookMap, watch: ReadingWatch): Promise<readonly SheetFinding[]> {
  const mode = await workbook.readCalculation();
  const manual: readonly SheetFinding[] = mode === "manual" ? [{ code: "manual-calculation", severity: "warning", sheetId: "", sheetName: "", cells: placesOf([]), values: {} }] : [];
  const checked = sheets.filter(({ id }) => grids.some((grid) => grid.id === id));
  const guarded = checked.filter(({ isProtected, usedAddress }) => isProtected && usedAddress !== undefined).map((sheet) => ofSheet("sheet-protected", sheet));
  const unread = notes.flatMap(({ code, sheetId, sheetName, address }): readonly SheetFinding[] => {
    if (code === "sheet-gone") return [];
    return [ofSheet(code, { id: sheetId, name: sheetName }, address === undefined ? {} : { rows: parseAddress(address).rowCount })];
  });
  const hidden: SheetFinding[] = [];
  for (const sheet of checked) {
    const regions = map.sheets.find(({ sheetId }) => sheetId === sheet.id)?.regions ?? [];
    for (const region of regions.filter(({ kind }) => kind !== "unknown")) hidden.push(...(await hiddenIn(workbook, sheet, region, watch)));
  }
  return [...manual, ...unread, ...guarded, ...hidden];
}

function ofSheet(code: SheetCode, { id, name }: Pick<SheetOutline, "id" | "name">, values: SheetFinding["values"] = {}, places: readonly Place[] = []): SheetFinding {
  return { code, severity: code === "sheet-cut" ? "warning" : "hint", sheetId: id, sheetName: name, cells: placesOf(places), values };
}

async function hiddenIn(workbook: Workbook, sheet: SheetOutline, region: Region, { signal }: ReadingWatch): Promise<readonly SheetFinding[]> {
  const table: Area = {
    sheetName: sheet.name, row: region.firstRow, column: region.firstColumn,
    rowCount: region.lastRow - region.firstRow + 1, columnCount: region.lastColumn - region.firstColumn + 1,
  };
  if (table.rowCount < 1) return [];
  const { rows, columns } = await workbook.readHidden(formatAddress(table), signal);
  const [hiddenRows, hiddenColumns] = [rows, columns].map((lines) => lines.map(parseAddress).map((line) => intersect(line, table)).filter((area) => area !== undefined));
  const rowCount = hiddenRows.reduce((sum, area) => sum + area.rowCount, 0);
  const columnCount = hiddenColumns.reduce((sum, area) => sum + area.columnCount, 0);
  return [
    ...(rowCount > 0 ? [ofSheet(sheet.hasFilter ? "rows-filtered" : "rows-hidden", sheet, { rows: rowCount }, hiddenRows)] : []),
    ...(columnCount > 0 ? [ofSheet("columns-hidden", sheet, { columns: columnCount }, hiddenColumns)] : []),
  ];
}
