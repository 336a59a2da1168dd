import { mapRegionAt } from "../mapRegionAt";
import { mapWorkbook } from "../mapWorkbook";
import type { SheetGrid } from "../sheetGrid";
import type { ColumnMap, Region, WorkbookMap } from "../workbookMap";
import { missingOf } from "../questions";
import { storedHeaders, type StoredColumn, type StoredMap, type StoredRegion } from "./storedMap";

/** Where a hidden name points now, from 0; the caller looked it up. */
export interface AnchorPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A stored region that was found again, or why not. */
export interface Rebound {
  readonly stored: StoredRegion;
  /** With the stored meanings and without questions; absent where it was not found. */
  readonly region?: Region;
  readonly foundBy?: "table" | "anchor" | "headers";
  readonly problem?: "sheet-gone" | "table-gone" | "region-gone" | "more-than-one";
  /** Stored columns that the region no longer has. */
  readonly lostColumns: readonly StoredColumn[];
  /** Columns that the region did not have when it was confirmed; they are ignored until the user says otherwise. */
  readonly newColumns: readonly ColumnMap[];
}

/** Headers of a region that must still be there for it to be the same one, where nothing else tells. */
const SAME_HEADERS = 0.6;

/**
 * Finds confirmed regions again after rows and columns were inserted, sheets renamed and columns reordered: by the id of the
 * table, by the cell that the hidden name points to, or by the headers on the same sheet. Two regions that fit equally well
 * are reported, not chosen.
 *
 * @param stored - What the workbook remembers.
 * @param grids - The workbook as it is now.
 * @param anchors - Where the hidden names point now; a name that was deleted or points nowhere is not in it.
 * @param map - That of the grids, where it is known.
 */
export function rebind(stored: StoredMap, grids: readonly SheetGrid[], anchors: ReadonlyMap<string, AnchorPlace>, map: WorkbookMap = mapWorkbook(grids)): Rebound[] {
  const regions = map.sheets.flatMap((sheet) => sheet.regions);
  return stored.regions.map((one) => {
    const found = find(one, regions, grids, anchors);
    return found.region ? bound(one, found.region, found.foundBy) : { stored: one, problem: found.problem, lostColumns: one.columns, newColumns: [] };
  });
}

type Found = Pick<Rebound, "region" | "foundBy" | "problem">;

function find(stored: StoredRegion, regions: readonly Region[], grids: readonly SheetGrid[], anchors: ReadonlyMap<string, AnchorPlace>): Found {
  if (stored.tableId !== undefined) {
    const region = regions.find(({ tableId }) => tableId === stored.tableId);
    return region ? { region, foundBy: "table" } : { problem: "table-gone" };
  }
  const place = anchors.get(stored.anchorName ?? "");
  const anchored = place && regions.find((region) => isAt(region, place));
  if (place && anchored) {
    const region = belowAnchor(anchored, place, grids);
    if (likeness(stored, region) > 0) return { region, foundBy: "anchor" };
  }
  if (!grids.some(({ id }) => id === stored.sheetId)) return { problem: "sheet-gone" };
  return byHeaders(stored, regions.filter(({ sheetId, tableId }) => sheetId === stored.sheetId && tableId === undefined));
}

/** Anywhere between the top of the region and its last row. */
function isAt(region: Region, { sheetId, row, column }: AnchorPlace): boolean {
  const top = region.headerRows[0] ?? region.firstRow;
  return region.sheetId === sheetId && row >= top && row <= Math.max(region.lastRow, top) && column >= region.firstColumn && column <= region.lastColumn;
}

/** The user may have chosen another header row than the one that would be proposed again: the anchor tells. */
function belowAnchor(region: Region, { row }: AnchorPlace, grids: readonly SheetGrid[]): Region {
  const grid = grids.find(({ id }) => id === region.sheetId);
  return grid && !region.headerRows.includes(row) ? mapRegionAt(grid, region, row) : region;
}

function likeness(stored: StoredRegion, region: Region): number {
  const headers = new Set(storedHeaders(region.columns).map(({ header }) => header));
  return stored.headerTexts.filter((text) => headers.has(text)).length / Math.max(1, stored.headerTexts.length);
}

function byHeaders(stored: StoredRegion, regions: readonly Region[]): Found {
  const alike = regions.map((region) => ({ region, share: likeness(stored, region) })).filter(({ share }) => share >= SAME_HEADERS);
  const most = Math.max(...alike.map(({ share }) => share));
  const best = alike.filter(({ share }) => share === most);
  if (best.length === 1) return { region: best[0].region, foundBy: "headers" };
  return { problem: best.length === 0 ? "region-gone" : "more-than-one" };
}

function bound(stored: StoredRegion, region: Region, foundBy: Rebound["foundBy"]): Rebound {
  const keyOf = ({ header, occurrence }: Pick<StoredColumn, "header" | "occurrence">): string => JSON.stringify([header, occurrence]);
  const byKey = new Map(stored.columns.map((column) => [keyOf(column), column]));
  const known = new Set(stored.headerTexts);
  const headers = storedHeaders(region.columns);
  const columns = headers.map((one): ColumnMap => {
    const { column } = one;
    const was = byKey.get(keyOf(one));
    if (was) return { ...column, meaning: was.meaning, unit: was.unit, confidence: 1, reasons: [{ code: "chosen-by-user" }], alternatives: [] };
    return { ...column, meaning: "ignore" };
  });
  const present = new Set(headers.map(keyOf));
  const next = { ...region, columns, kind: stored.kind, layout: stored.layout, confidence: 1, reasons: [{ code: "chosen-by-user" } as const] };
  return {
    stored, foundBy, region: { ...next, missing: missingOf(next), questions: [] },
    lostColumns: stored.columns.filter((column) => !present.has(keyOf(column))),
    newColumns: headers.filter(({ header }) => header !== "" && !known.has(header)).map(({ column }) => column),
  };
}
