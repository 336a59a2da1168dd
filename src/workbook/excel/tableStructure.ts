import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { literalText } from "../cellText";
import { refuseTaken, withColumns, withoutColumns } from "../tableColumns";
import { WorkbookError } from "../workbook";
import { areaOf, rangeOf } from "./locate";

interface LocatedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * Takes empty columns right of the table into it. Four round trips.
 *
 * The headings are written before the table grows: should Excel refuse to go on, or grow the table by itself because
 * something stands beside it, the cells hold what was meant and nothing that Excel chose.
 */
export async function growTable(context: Excel.RequestContext, name: string, address: string, headings: readonly string[]): Promise<void> {
  const { table, sheet, area } = await locateTable(context, name);
  const added = { ...parseAddress(address), sheetName: area.sheetName };
  const grown = withColumns(area, added);
  const used = rangeOf(sheet, added).getUsedRangeOrNullObject(true);
  used.load("address");
  table.load("showHeaders");
  table.columns.load("items/name");
  await context.sync();
  if (!used.isNullObject) throw new WorkbookError("refused", "The cells beside the table are not empty.", formatAddress(parseAddress(used.address)));
  refuseTaken(headings, table.columns.items.map((column) => column.name), area);
  if (table.showHeaders) rangeOf(sheet, { ...added, rowCount: 1 }).values = [headings.map(literalText)];
  table.resize(rangeOf(sheet, grown));
  await context.sync();
}

/** Leaves the last columns out of the table. Three round trips. */
export async function shrinkTable(context: Excel.RequestContext, name: string, address: string): Promise<void> {
  const { table, sheet, area } = await locateTable(context, name);
  table.resize(rangeOf(sheet, withoutColumns(area, { ...parseAddress(address), sheetName: area.sheetName })));
  await context.sync();
}

async function locateTable(context: Excel.RequestContext, name: string): Promise<LocatedTable> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,worksheet/name");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("not-found", `There is no table "${name}".`, name);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return { table, sheet: table.worksheet, area: areaOf(range, table.worksheet.name) };
}
