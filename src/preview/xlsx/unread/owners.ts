import type { BookPart } from "../bookPart";
import type { Parts } from "../parts";

/** Relationships that lead from a sheet to what belongs to the whole workbook. */
const shared = new Set(["pivotCacheDefinition", "slicerCache", "timelineCache", "externalLink", "connections", "customXml"]);

/** The sheet that each part hangs on, by lower-case path; media and the like that hang on the workbook are owned by "". */
export async function ownersOf(parts: Parts, book: BookPart): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const sheet of book.sheets) await claim(parts, sheet.path, sheet.name, owners);
  return owners;
}

async function claim(parts: Parts, path: string, sheet: string, owners: Map<string, string>): Promise<void> {
  if (owners.has(path.toLowerCase())) return;
  owners.set(path.toLowerCase(), sheet);
  for (const { type, target, isExternal } of await parts.relationships(path)) {
    if (!isExternal && !shared.has(type) && parts.has(target)) await claim(parts, target, sheet, owners);
  }
}
