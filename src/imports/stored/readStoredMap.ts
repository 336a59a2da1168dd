import { MEANINGS, REGION_KINDS } from "../meanings/meaning";
import type { StoredColumn, StoredMap, StoredRegion } from "./storedMap";

/**
 * A stored map as it comes out of the settings of a workbook, where anybody may have written.
 *
 * @param value - Parsed JSON.
 * @returns The map, or undefined for what this version did not write: it is then asked anew, never guessed.
 */
export function readStoredMap(value: unknown): StoredMap | undefined {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.regions) || !value.regions.every(isRegion)) return undefined;
  return { version: 1, regions: value.regions };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isRegion(value: unknown): value is StoredRegion {
  return isRecord(value) && typeof value.sheetId === "string" && isOptionalText(value.tableId) && isOptionalText(value.anchorName)
    && Array.isArray(value.headerTexts) && value.headerTexts.every((text) => typeof text === "string")
    && REGION_KINDS.some((kind) => kind === value.kind) && (value.layout === "list" || value.layout === "months-across")
    && Array.isArray(value.columns) && value.columns.every(isColumn);
}

const SOURCES = ["header", "note", "format", "values", "none", "user"];

function isColumn(value: unknown): value is StoredColumn {
  return isRecord(value) && typeof value.header === "string" && Number.isInteger(value.occurrence) && MEANINGS.some((meaning) => meaning === value.meaning)
    && isRecord(value.unit) && typeof value.unit.factor === "number" && Number.isFinite(value.unit.factor) && value.unit.factor > 0
    && typeof value.unit.isPercent === "boolean" && SOURCES.some((source) => isRecord(value.unit) && source === value.unit.source);
}
