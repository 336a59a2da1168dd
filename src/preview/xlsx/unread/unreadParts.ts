import type { UnreadPart } from "../../workbook/snapshot";
import { readBookPart, type BookPart } from "../bookPart";
import { Parts } from "../parts";
import { readSheetXml } from "../sheetXml";
import { hasHeader } from "../tablePart";
import { descendants } from "../xml";
import { countsInBook, countsInShared, printedSheets } from "./inBook";
import { add, countsInside, type Counts } from "./inPart";
import { countsInSheet } from "./inSheet";
import { ownersOf } from "./owners";
import { kindOfPart } from "./partKind";

/**
 * What a file holds and a snapshot does not carry, by looking at the parts of the file themselves, not at what a reader made of them:
 * every part by its content type, and inside the sheets, drawings and notes every thing by its element. A part of no known kind is listed as "other".
 *
 * @throws {UnreadableWorkbook} a sentence for what is no xlsx file.
 */
export async function unreadParts(bytes: Uint8Array, fileName = "The file"): Promise<UnreadPart[]> {
  const parts = await Parts.open(bytes, fileName);
  return unreadInParts(parts, await readBookPart(parts, fileName));
}

export async function unreadInParts(parts: Parts, book: BookPart): Promise<UnreadPart[]> {
  const owners = await ownersOf(parts, book);
  const found: UnreadPart[] = listed(book.path, undefined, countsInBook(book));
  const printed = printedSheets(book);
  for (const sheet of book.sheets.filter(({ type }) => type === "worksheet")) {
    const counts = countsInSheet(await readSheetXml(parts, sheet.path));
    if (printed.has(sheet.name)) counts.set("pageSetup", 1);
    found.push(...listed(sheet.path, sheet.name, counts));
  }
  for (const path of parts.paths()) found.push(...listed(path, owners.get(path.toLowerCase()), await countsOrOther(parts, path, owners)));
  return merged(found);
}

/** A part that cannot be understood is listed too: the cells of the workbook open all the same. */
async function countsOrOther(parts: Parts, path: string, owners: ReadonlyMap<string, string>): Promise<Counts> {
  try {
    return await countsOfPart(parts, path, owners);
  } catch {
    return new Map([["other", 1]]);
  }
}

async function countsOfPart(parts: Parts, path: string, owners: ReadonlyMap<string, string>): Promise<Counts> {
  const kind = kindOfPart(path, parts.contentType(path));
  if (kind === "inside") return countsInside(parts, path);
  if (kind === "read") return parts.contentType(path).endsWith(".table+xml") ? countsInTable(parts, path) : countsInShared(parts, path);
  // Pictures of a drawing are counted where the drawing shows them.
  if (kind === "media") return new Map(owners.has(path.toLowerCase()) ? [] : [["picture", 1]]);
  if (kind === "customXml" && /<(?:\w+:)?DataMashup\b/.test(await parts.text(path))) return new Map([["powerQuery", 1]]);
  return new Map([[kind, 1]]);
}

/** A table's filter buttons are no loss; a filter that is set, a look of its own and a missing header row are. */
async function countsInTable(parts: Parts, path: string): Promise<Counts> {
  const table = await parts.xml(path);
  const counts: Counts = new Map();
  const style = descendants(table, "tableStyleInfo")[0]?.attributes.name;
  add(counts, "filter", descendants(table, "filterColumn").some(({ children }) => children.length > 0) ? 1 : 0);
  add(counts, "tableStyle", style === undefined || style === "TableStyleMedium2" ? 0 : 1);
  add(counts, "tableWithoutHeader", hasHeader(table) ? 0 : 1);
  return counts;
}

function listed(part: string, sheet: string | undefined, counts: Counts): UnreadPart[] {
  return [...counts].map(([what, count]) => ({ part, what, ...(sheet !== undefined && { sheet }), count }));
}

/** One line per kind and sheet; form controls are both in the old drawing and in parts of their own, and count once. */
function merged(found: readonly UnreadPart[]): UnreadPart[] {
  const byKey = new Map<string, UnreadPart>();
  for (const each of found) {
    const key = `${each.what}\n${each.sheet ?? ""}`;
    const known = byKey.get(key);
    const total = each.what === "formControl" ? Math.max(known?.count ?? 0, each.count ?? 1) : (known?.count ?? 0) + (each.count ?? 1);
    byKey.set(key, { ...(known ?? each), count: total });
  }
  return [...byKey.values()];
}
