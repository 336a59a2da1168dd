import { shownHeader } from "../../actions/periodsAcross";
import type { Region } from "../../imports";
import { columnLetters, formatAddress } from "../../workbook/address";

/** Where a region lies, header included: what the sheet selects when it is shown. */
export function regionAddress({ sheetName, headerRows, firstRow, lastRow, firstColumn, lastColumn }: Region): string {
  const row = headerRows[0] ?? firstRow;
  return formatAddress({ sheetName, row, column: firstColumn, rowCount: Math.max(lastRow, row) - row + 1, columnCount: lastColumn - firstColumn + 1 });
}

/** The same without the sheet, which is named above. */
export function placeOnSheet(region: Region): string {
  const address = regionAddress(region);
  return address.slice(address.lastIndexOf("!") + 1);
}

/** The sheet of a region, with its cells where another table of its kind stands on the same sheet. */
export function sheetOrPlace(region: Region, regions: readonly Region[]): string {
  const isAlone = regions.every(({ id, sheetId, kind }) => id === region.id || sheetId !== region.sheetId || kind !== region.kind);
  return isAlone ? region.sheetName : `${region.sheetName} ${placeOnSheet(region)}`;
}

/** Rows that a job would read. */
export function rowCountOf({ firstRow, lastRow, totals, skippedRows }: Region): number {
  const left = new Set([...totals.map(({ row }) => row), ...skippedRows].filter((row) => row >= firstRow && row <= lastRow));
  return lastRow - firstRow + 1 - left.size;
}

/** What people call a column: its header, with the group that it stands in, or its letter. */
export function columnName({ header, group, column, period }: Region["columns"][number]): string {
  if (header === "") return columnLetters(column);
  const shown = shownHeader({ header, period });
  return group === undefined || group === header ? shown : `${group} ${shown}`;
}
