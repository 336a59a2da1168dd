import type { Region } from "../imports";
import { formatAddress, parseAddress, type Area } from "../workbook/address";
import type { CellValue, TableReading, Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook";
import { absoluteAddress } from "./absoluteAddress";
import { lineText } from "./formulaText";
import { listedData } from "./listedData";
import { columnsAcross, dayColumn, isListed } from "./periodsAcross";
import type { RegionData } from "./regionRows";

export type { RegionData } from "./regionRows";

/**
 * Reads columns of a region that was found earlier, at the sheet's present name. What stands side by side by periods is read as a list.
 *
 * @param columns - Absolute, from 0.
 * @param within - Days that count, for periods without a year.
 * @throws {WorkbookError} `not-found` where the sheet is gone
 */
export async function readRegion(workbook: Workbook, region: Region, columns: readonly number[], within?: { readonly from: number; readonly to: number }): Promise<RegionData> {
  if (!isListed(region)) return readColumns(workbook, region, columns);
  const across = region.across.flat().map(({ column }) => column);
  return listedData(region, await readColumns(workbook, region, [...columns.filter((column) => column !== dayColumn), ...(region.years === undefined ? [] : [region.years]), ...across]), within);
}

async function readColumns(workbook: Workbook, region: Region, columns: readonly number[]): Promise<RegionData> {
  const sheet = (await workbook.readSheets()).find(({ id }) => id === region.sheetId);
  if (sheet === undefined) throw new WorkbookError("not-found", `The sheet ${region.sheetName} is gone.`, region.sheetName);
  const table = sheet.tables.find(({ id }) => id === region.tableId);
  const areaOf = (column: number): Area => ({ sheetName: sheet.name, row: region.firstRow, column, rowCount: region.lastRow - region.firstRow + 1, columnCount: 1 });
  const left = new Set([...region.totals.map(({ row }) => row), ...region.skippedRows]);
  const rows = Array.from({ length: region.lastRow - region.firstRow + 1 }, (_, index) => region.firstRow + index).filter((row) => !left.has(row));
  const totalRows = region.totals.map(({ row }) => row).filter((row) => row >= region.firstRow && row <= region.lastRow);
  const values = new Map<number, readonly CellValue[]>();
  const totals = new Map<number, readonly CellValue[]>();
  for (const { first, count } of sideBySide(columns)) {
    const { values: cells } = await workbook.readGrid(formatAddress({ ...areaOf(first), columnCount: count }));
    for (let index = 0; index < count; index += 1) {
      const inRows = (of: readonly number[]): readonly CellValue[] => of.map((row) => cells[row - region.firstRow]?.[index] ?? "");
      totals.set(first + index, inRows(totalRows));
      values.set(first + index, fillsDown(region, first + index) ? filledDown(inRows(rows)) : inRows(rows));
    }
  }
  return { rows, columnOf: (column) => column, column: (column) => values.get(column) ?? [], totals: (column) => totals.get(column) ?? [], reference: (column) => referenceTo(areaOf(column), table) };
}

/** Read together: a year of days side by side would be hundreds of round trips. */
function sideBySide(columns: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

function referenceTo(area: Area, table: TableReading | undefined): string {
  const body = table && parseAddress(table.bodyAddress);
  const isWhole = body !== undefined && body.row === area.row && body.rowCount === area.rowCount;
  return isWhole ? lineText({ area, table }) : absoluteAddress(area);
}

/** Of periods side by side each cell says its own. */
function fillsDown(region: Region, column: number): boolean {
  return region.columns.some((one) => one.column === column && one.fillsDown) && !(isListed(region) && columnsAcross(region, column) !== undefined);
}

function filledDown(values: readonly CellValue[]): readonly CellValue[] {
  let last: CellValue = "";
  return values.map((value) => (last = value === "" ? last : value));
}
