import { describeRegion } from "./describeRegion";
import type { SheetGrid } from "./sheetGrid";
import type { Region } from "./workbookMap";

/**
 * A region read anew below another header row.
 *
 * @param grid - The sheet of the region.
 * @param region - Its columns and its last row are kept.
 * @param headerRow - Absolute; the region is left as it is where the sheet has no such row above its last one.
 */
export function mapRegionAt(grid: SheetGrid, region: Region, headerRow: number): Region {
  const row = headerRow - grid.row;
  const last = Math.max(region.lastRow, region.totals[region.totals.length - 1]?.row ?? 0, ...region.headerRows);
  if (row < 0 || headerRow > last) return region;
  const inGrid = ({ row: at, column, text }: Region["banners"][number]) => ({ row: at - grid.row, column: column - grid.column, text });
  return describeRegion(grid, {
    ...(region.tableId === undefined ? {} : { tableId: region.tableId }), headerRows: [row], firstRow: row + 1, lastRow: last - grid.row,
    firstColumn: region.firstColumn - grid.column, lastColumn: region.lastColumn - grid.column, banners: region.banners.map(inGrid), notes: region.notes.map(inGrid),
  }, region.id);
}
