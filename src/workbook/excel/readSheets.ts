import { formatAddress } from "../address";
import type { SheetOutline } from "../workbook";
import { askTable } from "./describeTables";
import type { AskedTable } from "./describeTables";
import { areaOf } from "./locate";

/** All sheets with their tables. Two round trips, however many there are. */
export async function readSheets(context: Excel.RequestContext): Promise<readonly SheetOutline[]> {
  const sheets = context.workbook.worksheets;
  const tables = context.workbook.tables;
  sheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await context.sync();
  const asked = sheets.items.map((sheet) => askSheet(sheet, tables.items.filter(({ worksheet }) => worksheet.id === sheet.id)));
  await context.sync();
  return asked.map(tellSheet);
}

/** A sheet and its parts, asked for and not yet synchronised. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filters: readonly Excel.AutoFilter[];
  readonly tables: readonly AskedTable[];
}

function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.protection.load("protected");
  const filters = [sheet.autoFilter, ...tables.map(({ autoFilter }) => autoFilter)];
  for (const filter of filters) filter.load("isDataFiltered");
  return { sheet, used, filters, tables: tables.map((table) => askTable(table, sheet.name)) };
}

function tellSheet({ sheet, used, filters, tables }: AskedSheet): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    usedAddress: used.isNullObject ? undefined : formatAddress(areaOf(used, sheet.name)),
    tables: tables.map(({ tell }) => tell()),
    hasFilter: filters.some(({ isDataFiltered }) => isDataFiltered),
  };
}
