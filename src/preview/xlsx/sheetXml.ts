import type { Parts } from "./parts";
import { plainCells } from "./plainCells";
import { parseXml, type XmlElement } from "./xml";

/** A worksheet's part taken in two: its cells, which may be very many, and the small rest around them. */
export interface SheetXml {
  /** Everything but the cells. */
  readonly frame: XmlElement;
  /** The `<sheetData>` element as text with plain tag names, "" when the sheet has none. */
  readonly data: string;
}

const known = new WeakMap<Parts, Map<string, Promise<SheetXml>>>();

export function readSheetXml(parts: Parts, path: string): Promise<SheetXml> {
  const ofFile = known.get(parts) ?? new Map<string, Promise<SheetXml>>();
  known.set(parts, ofFile);
  const sheet = ofFile.get(path) ?? parts.text(path).then(takenApart);
  ofFile.set(path, sheet);
  return sheet;
}

function takenApart(xml: string): SheetXml {
  const opening = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (opening === null || opening[0].endsWith("/>")) return { frame: parseXml(xml), data: "" };
  const prefix = opening[1] ?? "";
  const closing = `</${prefix}sheetData>`;
  const end = xml.indexOf(closing, opening.index);
  if (end < 0) throw new Error("The cells of a sheet are cut off.");
  const data = `<sheetData>${xml.slice(opening.index + opening[0].length, end)}</sheetData>`;
  return {
    frame: parseXml(xml.slice(0, opening.index) + xml.slice(end + closing.length)),
    // Some producers prefix every element (<x:c>), which exceljs does not understand.
    data: plainCells(prefix === "" ? data : data.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</")),
  };
}
