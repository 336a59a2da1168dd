import { formatAddress, parseAddress } from "../address";
import { readNamedReference } from "../namedReference";

/** Where a table's body, one of its columns, or a defined name lies. Two or three round trips. */
export async function findReference(context: Excel.RequestContext, reference: string): Promise<string | undefined> {
  const found = readNamedReference(reference);
  if (found === undefined) return undefined;
  const table = context.workbook.tables.getItemOrNullObject(found.name);
  const item = context.workbook.names.getItemOrNullObject(found.name);
  table.load("name");
  item.load("name");
  await context.sync();
  if (!table.isNullObject) return tablePart(context, table, found.column);
  return item.isNullObject || found.column !== undefined ? undefined : addressOf(context, item.getRangeOrNullObject());
}

async function tablePart(context: Excel.RequestContext, table: Excel.Table, columnName: string | undefined): Promise<string | undefined> {
  if (columnName === undefined) return addressOf(context, table.getDataBodyRange());
  const column = table.columns.getItemOrNullObject(columnName);
  column.load("name");
  await context.sync();
  return column.isNullObject ? undefined : addressOf(context, column.getDataBodyRange());
}

async function addressOf(context: Excel.RequestContext, range: Excel.Range): Promise<string | undefined> {
  range.load("address");
  await context.sync();
  return range.isNullObject ? undefined : formatAddress(parseAddress(range.address));
}
