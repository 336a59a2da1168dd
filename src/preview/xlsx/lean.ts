import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { BookPart, SheetPart } from "./bookPart";
import type { Parts } from "./parts";
import { readSheetXml } from "./sheetXml";
import { parseXml, type XmlElement } from "./xml";

/** A cell as exceljs keeps it. Number formats are ids in quotes: see `leanStyles`. */
export interface FileCell {
  readonly address: string;
  readonly type: number;
  readonly value?: unknown;
  readonly formula?: string;
  /** Address of the cell that a shared formula was written in. */
  readonly sharedFormula?: string;
  readonly shareType?: string;
  /** The cells that an array formula fills. */
  readonly ref?: string;
  readonly result?: unknown;
  readonly style?: Partial<ExcelJS.Style>;
}

export interface FileRow {
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly FileCell[];
}

/**
 * Cells and styles of the worksheets, read by exceljs from a package made of nothing but them.
 * exceljs fails on drawings, comments, print titles and validations that it does not expect, and finds parts only under the usual names;
 * in the lean package it meets none of them. The rest of the file is read from its own parts.
 */
export async function readCells(parts: Parts, book: BookPart): Promise<Map<SheetPart, readonly FileRow[]>> {
  const sheets = book.sheets.filter(({ type }) => type === "worksheet");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await leanPackage(parts, book, sheets)) as unknown as ExcelJS.Buffer);
  return new Map(
    sheets.map((sheet, index) => {
      const model = workbook.getWorksheet(`s${index + 1}`)?.model as unknown as { rows?: readonly FileRow[] } | undefined;
      return [sheet, model?.rows ?? []];
    }),
  );
}

async function leanPackage(parts: Parts, book: BookPart, sheets: readonly SheetPart[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const relationships = await parts.relationships(book.path);
  const pathOf = (wanted: string): string | undefined => relationships.find(({ type, target }) => type === wanted && parts.has(target))?.target;
  const styles = pathOf("styles");
  const strings = pathOf("sharedStrings");
  if (styles !== undefined) zip.file("xl/styles.xml", leanStyles(unprefixed(await parts.text(styles))));
  if (strings !== undefined) zip.file("xl/sharedStrings.xml", unprefixed(await parts.text(strings)));
  for (const [index, sheet] of sheets.entries()) {
    const { data } = await readSheetXml(parts, sheet.path);
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${data === "" ? "<sheetData/>" : data}</worksheet>`);
  }
  const number = sheets.map((_sheet, index) => index + 1);
  zip.file("xl/workbook.xml", `<workbook><sheets>${number.map((n) => `<sheet name="s${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`);
  zip.file("xl/_rels/workbook.xml.rels", `<Relationships>${number.map((n) => `<Relationship Id="rId${n}" Type="worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/**
 * Every number format is replaced by its own id in quotes: exceljs turns numbers with a date format into Date objects,
 * to the millisecond and not at all beyond the year 275760, and takes some formats for dates that are none.
 */
function leanStyles(xml: string): string {
  const ids = new Set([...xml.matchAll(/\bnumFmtId="(\d+)"/g)].map(([, id]) => id));
  const formats = `<numFmts>${[...ids].map((id) => `<numFmt numFmtId="${id}" formatCode="&quot;${id}&quot;"/>`).join("")}</numFmts>`;
  return xml
    .replace(/<numFmts\b[^>]*\/>|<(numFmts|dxfs|tableStyles|extLst|colors)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<styleSheet\b[^>]*>/, (opening) => opening + formats);
}

/** exceljs knows elements by their bare names only. */
function unprefixed(xml: string): string {
  const prefix = /<([\w.-]+):(?:styleSheet|sst)\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/** The id that `leanStyles` put in the place of a number format. */
export function numberFormatId(style: Partial<ExcelJS.Style>): number {
  return Number(/^"(\d+)"$/.exec(style.numFmt ?? "")?.[1] ?? 0);
}

/** The part of that type that the workbook refers to, such as "styles" or "theme". */
export async function partOfBook(parts: Parts, book: BookPart, wanted: string): Promise<XmlElement | undefined> {
  const path = (await parts.relationships(book.path)).find(({ type }) => type === wanted)?.target;
  return path === undefined || !parts.has(path) ? undefined : parseXml(await parts.text(path));
}
