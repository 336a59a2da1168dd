import { builtInNamesOf, type BookPart } from "../bookPart";
import type { Parts } from "../parts";
import { childOf, descendants, isOn, type XmlElement } from "../xml";
import { add, type Counts } from "./inPart";

/** Counts what the workbook's own part holds beyond the snapshot. */
export function countsInBook(book: BookPart): Counts {
  const counts: Counts = new Map();
  const { element } = book;
  const calculation = childOf(element, "calcPr")?.attributes ?? {};
  const isUnusual = calculation.calcMode === "manual" || isOn(calculation.iterate) || calculation.fullPrecision === "0" || calculation.refMode === "R1C1";
  add(counts, "workbookProtection", childOf(element, "workbookProtection") ? 1 : 0);
  add(counts, "calculationSettings", isUnusual ? 1 : 0);
  add(counts, "customView", childOf(element, "customWorkbookViews")?.children.length ?? 0);
  return counts;
}

/** Sheets with a print area or print titles: a page setup that is kept as a name. */
export function printedSheets(book: BookPart): Set<string> {
  return new Set(builtInNamesOf(book).flatMap(({ name, sheet }) => (/^Print_/i.test(name) && sheet !== undefined ? [sheet] : [])));
}

/** Texts with formats of their own, and formats that `CellStyle` has no word for. */
export async function countsInShared(parts: Parts, path: string): Promise<Counts> {
  const counts: Counts = new Map();
  const type = parts.contentType(path);
  if (type.endsWith(".sharedStrings+xml")) {
    // As text: there may be a million strings.
    const runs = (await parts.text(path)).matchAll(/<(?:\w+:)?si\b[^>]*>\s*<(?:\w+:)?r>/g);
    add(counts, "richText", [...runs].length);
  }
  if (type.endsWith(".styles+xml")) add(counts, "cellFormat", missingFormats(await parts.xml(path)));
  return counts;
}

function missingFormats(styles: XmlElement): number {
  const fonts = childOf(styles, "fonts")?.children ?? [];
  const fills = childOf(styles, "fills")?.children.slice(2) ?? [];
  const alignments = (childOf(styles, "cellXfs")?.children ?? []).map((format) => childOf(format, "alignment")?.attributes ?? {});
  return [
    fonts.some((font) => childOf(font, "u")),
    fonts.some((font) => childOf(font, "strike") ?? childOf(font, "vertAlign")),
    fills.some((fill) => childOf(fill, "gradientFill") ?? descendants(fill, "patternFill").some(({ attributes }) => !["solid", "none", undefined].includes(attributes.patternType))),
    alignments.some(({ textRotation }) => Number(textRotation ?? 0) > 0),
    alignments.some(({ indent }) => Number(indent ?? 0) > 0),
    (childOf(styles, "borders")?.children ?? []).some((border) => Boolean(childOf(border, "diagonal")?.attributes.style)),
  ].filter(Boolean).length;
}
