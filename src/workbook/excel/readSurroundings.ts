import { parseAddress } from "../address";
import type { Area } from "../address";
import { intersect } from "../area";
import type { Surroundings } from "../findObstacles";
import { areaOf, rangeOf } from "./locate";
import type { Located } from "./locate";
import { readCells } from "./readCells";

/**
 * What stands around cells that are to be written.
 *
 * Only the used part is read: beside a sheet's content nearly all is blank. Asking for merged cells costs the
 * user's undo stack where there are some (office-js issue 5918), so nothing else asks for them.
 */
export async function readSurroundings(context: Excel.RequestContext, located: Located): Promise<Surroundings> {
  const { sheet, area } = located;
  const range = rangeOf(sheet, area);
  const used = sheet.getUsedRangeOrNullObject(true);
  const merged = range.getMergedAreasOrNullObject();
  const tables = range.getTables(false);
  const cells = range.format.protection;
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  merged.load("areaCount");
  tables.load("items/name");
  sheet.protection.load("protected");
  cells.load("locked");
  await context.sync();
  const common = used.isNullObject ? undefined : intersect(area, areaOf(used, area.sheetName));
  const merges = merged.isNullObject ? [] : await addressesOf(context, merged.areas);
  const tableAreas = await tableRanges(context, tables);
  return {
    reading: common && (await readCells(context, { sheet, area: { ...common, sheetName: area.sheetName } })),
    tables: tableAreas,
    merges,
    // Mixed cells (null) are locked in part.
    isLocked: sheet.protection.protected && (cells.locked as boolean | null) !== false,
  };
}

async function addressesOf(context: Excel.RequestContext, ranges: Excel.RangeCollection): Promise<readonly Area[]> {
  ranges.load("items/address");
  await context.sync();
  return ranges.items.map(({ address }) => parseAddress(address));
}

async function tableRanges(context: Excel.RequestContext, tables: Excel.TableScopedCollection): Promise<readonly Area[]> {
  if (tables.items.length === 0) return [];
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load("address");
  await context.sync();
  return ranges.map(({ address }) => parseAddress(address));
}
