import { formatAddress, parseAddress } from "../address";
import type { TableReading } from "../workbook";
import { rangeOf } from "./locate";
import type { Located } from "./locate";

/** Tables that share a cell with the area. Two round trips. */
export async function readTables(context: Excel.RequestContext, { sheet, area }: Located): Promise<readonly TableReading[]> {
  const tables = rangeOf(sheet, area).getTables(false);
  tables.load("items/name");
  await context.sync();
  const parts = tables.items.map((table) => ({ table, whole: table.getRange(), body: table.getDataBodyRange(), columns: table.columns }));
  for (const { whole, body, columns } of parts) {
    whole.load("address");
    body.load("address");
    columns.load("items/name");
  }
  if (parts.length > 0) await context.sync();
  return parts.map(({ table, whole, body, columns }) => ({
    name: table.name,
    sheetName: area.sheetName,
    address: formatAddress(parseAddress(whole.address)),
    bodyAddress: formatAddress(parseAddress(body.address)),
    columns: columns.items.map(({ name }) => name),
  }));
}
