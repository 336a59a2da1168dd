import { formatAddress, parseAddress } from "../workbook/address";
import type { Area } from "../workbook/address";
import { intersect } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";

/** How many rows and columns of an area are hidden, by hand or by a filter: Excel fills their cells all the same. */
export async function hiddenLines(workbook: Workbook, area: Area): Promise<{ readonly rows: number; readonly columns: number }> {
  const hidden = await workbook.readHidden(formatAddress(area));
  const within = (addresses: readonly string[], side: "rowCount" | "columnCount"): number =>
    addresses.reduce((sum, address) => sum + (intersect({ ...parseAddress(address), sheetName: area.sheetName }, area)?.[side] ?? 0), 0);
  return { rows: within(hidden.rows, "rowCount"), columns: within(hidden.columns, "columnCount") };
}
