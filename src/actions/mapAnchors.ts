import type { AnchorPlace, StoredRegion } from "../imports";
import { parseAddress } from "../workbook/address";
import type { SheetOutline, Workbook } from "../workbook/workbook";

/** Permanent: hidden names on the headers of confirmed tables begin with it. */
const anchorPrefix = "_salesheet.map.";

/** Where the hidden names of stored regions point now; those that are gone or point nowhere are left out. */
export async function anchorPlaces(workbook: Workbook, regions: readonly StoredRegion[], sheets: readonly SheetOutline[]): Promise<ReadonlyMap<string, AnchorPlace>> {
  const places = new Map<string, AnchorPlace>();
  for (const { anchorName } of regions) {
    const address = anchorName === undefined ? undefined : await workbook.findReference(anchorName);
    if (anchorName === undefined || address === undefined) continue;
    const { sheetName, row, column } = parseAddress(address);
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (sheet) places.set(anchorName, { sheetId: sheet.id, row, column });
  }
  return places;
}

/** Names that no stored region has yet. One that a failed attempt left behind is taken again: nothing refers to it. */
export function freeAnchorNames(taken: readonly StoredRegion[], count: number): readonly string[] {
  const names = new Set(taken.map(({ anchorName }) => anchorName));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) if (!names.has(anchorPrefix + number)) free.push(anchorPrefix + number);
  return free;
}

/**
 * Sets or removes hidden names and does what belongs to them; where any of it fails, the names are as before.
 *
 * @param anchors - The cell of each name; undefined removes it.
 * @throws whatever failed first
 */
export async function withAnchors(workbook: Workbook, anchors: ReadonlyMap<string, string | undefined>, complete: () => Promise<void>): Promise<void> {
  const before = new Map<string, string | undefined>();
  try {
    for (const [name, address] of anchors) {
      before.set(name, await workbook.findReference(name));
      await workbook.setAnchor(name, address);
    }
    await complete();
  } catch (error) {
    // The first failure is the one to tell; a name that cannot be taken back points where nothing asks for it.
    await Promise.allSettled([...before].map(([name, address]) => workbook.setAnchor(name, address)));
    throw error;
  }
}
