import type { StoredMap } from "../imports";
import type { Workbook } from "../workbook/workbook";
import { loadMap } from "./storedMap";

/**
 * How many tables the workbook remembers, without reading a cell and without what finds tables: the first screen asks.
 * What has another version counts as none; whoever opens the map has every part of it checked.
 */
export async function knownTables(workbook: Workbook): Promise<number> {
  return (await loadMap(workbook, countIn)) ?? 0;
}

function countIn(stored: unknown): number | undefined {
  const { version, regions } = stored as Partial<StoredMap>;
  return version === 1 && Array.isArray(regions) ? (regions as StoredMap["regions"]).filter((region) => region?.kind !== undefined && region.kind !== "unknown").length : undefined;
}
