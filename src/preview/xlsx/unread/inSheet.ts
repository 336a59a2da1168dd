import type { SheetXml } from "../sheetXml";
import { childOf, descendants, isOn, type XmlElement } from "../xml";
import { add, type Counts } from "./inPart";

/** Children of a worksheet that the snapshot carries, or that say nothing by themselves (what they point at is a part of its own). */
const carried = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells tableParts hyperlinks drawing legacyDrawing legacyDrawingHF drawingHF
  picture pageMargins printOptions pageSetup headerFooter rowBreaks colBreaks autoFilter dataValidations conditionalFormatting scenarios protectedRanges
  customSheetViews oleObjects controls extLst ignoredErrors phoneticPr sortState sheetCalcPr AlternateContent customProperties dataConsolidate webPublishItems
  cellWatches smartTags`.split(/\s+/),
);

/** Counts what the sheet's own part holds beyond the snapshot. */
export function countsInSheet({ frame, data }: SheetXml): Counts {
  const counts: Counts = new Map();
  const children = (name: string): readonly XmlElement[] => childOf(frame, name)?.children ?? [];
  add(counts, "conditionalFormat", descendants(frame, "cfRule").filter(({ attributes }) => !isExtensionOfOther(attributes, frame)).length);
  add(counts, "dataValidation", descendants(frame, "dataValidation").length);
  add(counts, "sparkline", descendants(frame, "sparkline").length);
  add(counts, "hyperlink", children("hyperlinks").length);
  add(counts, "scenario", children("scenarios").length);
  add(counts, "protectedRange", children("protectedRanges").length);
  add(counts, "customView", children("customSheetViews").length);
  add(counts, "filter", childOf(frame, "autoFilter") ? 1 : 0);
  add(counts, "backgroundPicture", childOf(frame, "picture") ? 1 : 0);
  countLook(frame, data, counts);
  add(counts, "whatIfTable", [...data.matchAll(/<f\b[^>]*\bt="dataTable"/g)].length);
  add(counts, "richValue", [...data.matchAll(/<c\b[^>]*\bvm="/g)].length);
  add(counts, "richText", [...data.matchAll(/<is>\s*<r>/g)].length);
  add(counts, "extension", unknownExtensions(frame));
  add(counts, "other", frame.children.filter(({ name }) => !carried.has(name)).length);
  return counts;
}

function countLook(frame: XmlElement, data: string, counts: Counts): void {
  const view = childOf(frame, "sheetViews")?.children[0];
  const isGrouped = /<row\b[^>]*\boutlineLevel="[1-9]/.test(data) || descendants(frame, "col").some(({ attributes }) => Number(attributes.outlineLevel ?? 0) > 0);
  add(counts, "outline", isGrouped ? 1 : 0);
  add(counts, "splitPanes", childOf(view, "pane")?.attributes.state === "split" || (childOf(view, "pane") && !childOf(view, "pane")?.attributes.state) ? 1 : 0);
  add(counts, "rightToLeft", isOn(view?.attributes.rightToLeft) ? 1 : 0);
  add(counts, "hiddenGridlines", view?.attributes.showGridLines === "0" ? 1 : 0);
  add(counts, "wholeFormat", descendants(frame, "col").filter(({ attributes }) => Number(attributes.style ?? 0) > 0).length);
  add(counts, "tabColor", childOf(childOf(frame, "sheetPr"), "tabColor") ? 1 : 0);
  add(counts, "pageSetup", hasPageSetup(frame) ? 1 : 0);
}

/** Margins and an upright sheet are in every file. */
function hasPageSetup(frame: XmlElement): boolean {
  const setup = childOf(frame, "pageSetup")?.attributes ?? {};
  const said = Object.entries(setup).filter(([name, value]) => name !== "relationshipId" && !/Dpi$/.test(name) && !isUsual(name, value));
  return said.length > 0 || ["headerFooter", "rowBreaks", "colBreaks"].some((name) => (childOf(frame, name)?.children.length ?? 0) > 0);
}

function isUsual(name: string, value: string): boolean {
  return (name === "orientation" && value === "portrait") || name === "paperSize" || (["scale", "fitToWidth", "fitToHeight"].includes(name) && (value === "1" || value === "100")) || value === "0";
}

/** The newer half of a data bar or icon set has the id that its older half points at: one rule in two places. */
function isExtensionOfOther({ id }: Readonly<Record<string, string>>, frame: XmlElement): boolean {
  if (id === undefined) return false;
  return frame.children.filter(({ name }) => name === "conditionalFormatting").some((format) => descendants(format, "id").some(({ text }) => text === id));
}

const countedExtensions = new Set(["conditionalFormattings", "dataValidations", "sparklineGroups", "slicerList", "timelineRefs", "protectedRanges", "ignoredErrors"]);

function unknownExtensions(frame: XmlElement): number {
  const extensions = childOf(frame, "extLst")?.children ?? [];
  return extensions.filter(({ children }) => children.length > 0 && !children.every(({ name }) => countedExtensions.has(name))).length;
}
