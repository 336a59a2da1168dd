import type { Workbook } from "../workbook/workbook";

/** Permanent: maps lie in workbooks under this name. */
const mapSetting = "salesheet.map";

/**
 * The map that the workbook remembers.
 *
 * @param validate - Gives back what it knows to be a map, and undefined for everything else: anybody may have written there.
 */
export async function loadMap<T>(workbook: Workbook, validate: (stored: unknown) => T | undefined): Promise<T | undefined> {
  const stored = await workbook.readSetting(mapSetting);
  return stored === undefined || stored === null ? undefined : validate(stored);
}

/** Remembers a map, plain JSON data, in place of the last; undefined forgets it. */
export async function storeMap(workbook: Workbook, map: object | undefined): Promise<void> {
  await workbook.writeSetting(mapSetting, map);
}
