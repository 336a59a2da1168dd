import type { TableSnapshot } from "../workbook/snapshot";
import { areaOf } from "./address";
import type { Parts } from "./parts";
import type { SheetPart } from "./bookPart";
import { childOf, type XmlElement } from "./xml";

/** The tables of a sheet, from their own parts: exceljs takes a table for headerless when the file does not say that it has a header. */
export async function readTables(parts: Parts, sheet: SheetPart): Promise<TableSnapshot[]> {
  const paths = (await parts.relationships(sheet.path)).filter(({ type, target }) => type === "table" && parts.has(target));
  const tables = await Promise.all(paths.map(({ target }) => parts.xml(target)));
  return tables.filter(hasHeader).map((table) => {
    const { displayName, name, ref = "A1", totalsRowCount } = table.attributes;
    const columns = childOf(table, "tableColumns")?.children ?? [];
    return {
      name: displayName ?? name ?? "",
      area: areaOf(ref),
      columns: columns.map(({ attributes }) => unescaped(attributes.name ?? "")),
      hasTotals: Number(totalsRowCount ?? 0) > 0,
    };
  });
}

/** The first row of a table in a snapshot is its headings: a table without them cannot be one, and is listed as unread. */
export function hasHeader(table: XmlElement): boolean {
  return table.attributes.headerRowCount !== "0";
}

/** Line breaks and the like inside a heading are spelled `_x000a_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
