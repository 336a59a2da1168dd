import { formatAddress, parseAddress } from "../address";
import { cellAt, covers } from "../area";
import { withColumns } from "../tableColumns";
import { WorkbookError } from "../workbook";
import type { CellBlock, Obstacle, TableReading, Workbook } from "../workbook";
import { Moved } from "./moved";
import type { TableGrowth } from "./writePlan";

/** True where a block fills columns that a table takes in. */
export function isInGrowth({ address }: CellBlock, growth: TableGrowth | undefined): boolean {
  return growth !== undefined && covers(parseAddress(growth.address), parseAddress(address));
}

/**
 * What keeps a table from growing. Nobody's yes removes contents beside it: Excel would make them the table's. The table of a
 * protected sheet cannot grow, even where the cells beside it are unlocked.
 */
export async function growthObstacles(workbook: Workbook, { address }: TableGrowth): Promise<readonly Obstacle[]> {
  const area = parseAddress(address);
  const found = await workbook.obstacles(formatAddress(cellAt(area, { row: 0, column: 0 })), address);
  const isProtected = (await workbook.readSheets()).some((sheet) => sheet.name === area.sheetName && sheet.isProtected);
  const isKnown = found.some(({ code }) => code === "protected");
  return [
    ...(isProtected && !isKnown ? [{ code: "protected" as const, address }] : []),
    ...found.map((obstacle) => (obstacle.code === "not-empty" ? { ...obstacle, code: "beside-table" as const } : obstacle)),
  ];
}

/**
 * Makes the table take its new columns in.
 *
 * @throws {Moved} where it is no longer as it was when the write was planned
 */
export async function grow(workbook: Workbook, growth: TableGrowth): Promise<void> {
  const table = (await workbook.readSheets()).flatMap(({ tables }) => tables).find(({ id }) => id === growth.tableId);
  if (table === undefined || !mayGrow(table, growth)) throw new Moved();
  await workbook.growTable(table.name, growth.address, growth.headings);
}

function mayGrow({ address, columns }: TableReading, growth: TableGrowth): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  if (growth.headings.some((heading) => names.has(heading.toLowerCase()))) return false;
  try {
    return withColumns(parseAddress(address), parseAddress(growth.address)).columnCount > 0;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}
