import { readStoredMap, storedMap, type Region, type StoredRegion } from "../imports";
import { formatAddress, type Area } from "../workbook/address";
import type { SheetOutline, Workbook } from "../workbook/workbook";
import { freeAnchorNames, withAnchors } from "./mapAnchors";
import type { TeamMap } from "./mapTeamWorkbook";
import { loadMap, storeMap } from "./storedMap";

/** "changed": the header of the region is no longer what was read, and nothing was stored. */
export type ConfirmResult = { readonly status: "confirmed" } | { readonly status: "changed"; readonly region: Region };

/**
 * Remembers regions in the workbook, all or none of them: hidden names on the headers of those that are no table, then the map.
 *
 * @param map - What the regions were found in.
 * @param regions - As the user accepted them.
 */
export async function confirmRegions(workbook: Workbook, map: TeamMap, regions: readonly Region[]): Promise<ConfirmResult> {
  const sheets = await workbook.readSheets();
  for (const region of regions) if (!(await isAsRead(workbook, map, region, sheets))) return { status: "changed", region };
  const known = (await loadMap(workbook, readStoredMap))?.regions ?? [];
  const names = namesFor(map, regions, known);
  const { regions: next } = storedMap(regions, names);
  const replaced = new Set([...regions.flatMap(({ id }) => map.bound.get(id)?.stored ?? []), ...next].map(keyOf));
  await withAnchors(workbook, anchorsFor(map, regions, names, sheets), () => storeMap(workbook, { version: 1, regions: [...known.filter((one) => !replaced.has(keyOf(one))), ...next] }));
  return { status: "confirmed" };
}

/**
 * Forgets what was confirmed of regions: their hidden names go, and with the last region the whole map; all or nothing.
 *
 * @param regions - As the workbook remembers them.
 */
export async function forgetRegions(workbook: Workbook, regions: readonly StoredRegion[]): Promise<void> {
  const gone = new Set(regions.map(keyOf));
  const rest = ((await loadMap(workbook, readStoredMap))?.regions ?? []).filter((one) => !gone.has(keyOf(one)));
  const anchors = new Map(regions.flatMap(({ anchorName }) => (anchorName === undefined ? [] : [[anchorName, undefined] as const])));
  await withAnchors(workbook, anchors, () => storeMap(workbook, rest.length === 0 ? undefined : { version: 1, regions: rest }));
}

function keyOf({ tableId, anchorName, sheetId, headerTexts }: StoredRegion): string {
  return JSON.stringify(tableId ?? anchorName ?? [sheetId, headerTexts]);
}

/** A region that was confirmed before keeps its name; tables need none. */
function namesFor({ bound }: TeamMap, regions: readonly Region[], known: readonly StoredRegion[]): ReadonlyMap<string, string> {
  const named = regions.filter(({ tableId, headerRows }) => tableId === undefined && headerRows.length > 0);
  const free = freeAnchorNames(known, named.length);
  return new Map(named.map(({ id }, index) => [id, bound.get(id)?.stored.anchorName ?? free[index]]));
}

function anchorsFor({ bound }: TeamMap, regions: readonly Region[], names: ReadonlyMap<string, string>, sheets: readonly SheetOutline[]): ReadonlyMap<string, string | undefined> {
  return new Map(regions.flatMap((region): (readonly [string, string | undefined])[] => {
    const name = names.get(region.id);
    if (name !== undefined) return [[name, formatAddress(anchorCell(region, sheets))]];
    const before = bound.get(region.id)?.stored.anchorName;
    return before === undefined ? [] : [[before, undefined]];
  }));
}

/** The first named cell of the lowest header row: it stays with the table wherever rows and columns are inserted. */
function anchorCell(region: Region, sheets: readonly SheetOutline[]): Area {
  const column = region.columns.find(({ header }) => header !== "")?.column ?? region.firstColumn;
  const row = region.headerRows[region.headerRows.length - 1] ?? region.firstRow;
  return { sheetName: sheets.find(({ id }) => id === region.sheetId)?.name ?? region.sheetName, row, column, rowCount: 1, columnCount: 1 };
}

async function isAsRead(workbook: Workbook, { survey }: TeamMap, { sheetId, headerRows, firstColumn, lastColumn }: Region, sheets: readonly SheetOutline[]): Promise<boolean> {
  const sheet = sheets.find(({ id }) => id === sheetId);
  const grid = survey.grids.find(({ id }) => id === sheetId);
  if (!sheet || !grid) return false;
  if (headerRows.length === 0) return true;
  const [row, last] = [headerRows[0], headerRows[headerRows.length - 1]];
  const { values } = await workbook.readGrid(formatAddress({ sheetName: sheet.name, row, column: firstColumn, rowCount: last - row + 1, columnCount: lastColumn - firstColumn + 1 }));
  return values.every((cells, down) => cells.every((cell, across) => cell === (grid.values[row + down - grid.row]?.[firstColumn + across - grid.column] ?? "")));
}
