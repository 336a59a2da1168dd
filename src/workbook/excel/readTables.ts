import type { TableReading } from "../workbook";
import { askTable } from "./describeTables";
import { rangeOf } from "./locate";
import type { Located } from "./locate";

/** Tables that share a cell with the area. Two round trips. */
export async function readTables(context: Excel.RequestContext, { sheet, area }: Located): Promise<readonly TableReading[]> {
  const tables = rangeOf(sheet, area).getTables(false);
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const asked = tables.items.map((table) => askTable(table, area.sheetName));
  if (asked.length > 0) await context.sync();
  return asked.map(({ tell }) => tell());
}
