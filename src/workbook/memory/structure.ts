import { formatAddress } from "../address";
import type { Area } from "../address";
import { literalText } from "../cellText";
import type { DraftPart } from "../draftParts";
import type { SheetDress } from "../sheetDraft";
import { refuseTaken, withColumns, withoutColumns } from "../tableColumns";
import { WorkbookError } from "../workbook";
import type { MemoryBook } from "./memoryBook";
import type { MemorySheet } from "./memorySheet";

/** Adds an empty sheet behind the one with that id, or behind all; tells the new one's id. */
export function addSheet(book: MemoryBook, name: string, after: string | undefined): string {
  if (!isSheetName(name) || book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new WorkbookError("refused", `No sheet can be called "${name}".`, name);
  }
  const position = after === undefined ? book.sheets.length : book.sheets.indexOf(sheetWith(book, after)) + 1;
  const sheet = book.newSheet({ name });
  book.sheets.splice(position, 0, sheet);
  return sheet.id;
}

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}

/** Deletes a sheet, unless no visible one would be left. Tells its name, and the first visible sheet that is left. */
export function deleteSheet(book: MemoryBook, id: string): { readonly gone: string; readonly shown: string } {
  const sheet = sheetWith(book, id);
  const shown = book.sheets.find((other) => other !== sheet && !other.setup.isHidden);
  if (!shown) throw new WorkbookError("refused", "A workbook keeps a visible sheet.", sheet.name);
  book.remove(sheet);
  return { gone: sheet.name, shown: shown.name };
}

/** Keeps the dress of a draft, without the parts that this workbook lacks; tells which of them those were. */
export function formatSheet(book: MemoryBook, id: string, { looks, widths, freeze, ...parts }: SheetDress, lacks: readonly DraftPart[]): readonly DraftPart[] {
  const { conditionalFormats, chart, print } = parts;
  const given = Object.entries({ conditionalFormats, chart, print }).filter(([, part]) => part !== undefined);
  const isLacking = ([name]: readonly [string, unknown]): boolean => lacks.some((part) => part === name);
  sheetWith(book, id).formatting = { looks, widths, freeze, ...Object.fromEntries(given.filter((part) => !isLacking(part))) };
  return given.filter(isLacking).map(([name]) => name as DraftPart);
}

function sheetWith(book: MemoryBook, id: string): MemorySheet {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) throw new WorkbookError("not-found", `There is no sheet with the id "${id}".`);
  return sheet;
}

/** Takes empty columns right of the table into it and heads them. */
export function growTable(book: MemoryBook, name: string, added: Area, headings: readonly string[]): void {
  const table = book.table(name);
  const grown = withColumns(table.area, added);
  book.refuseWrite(grown);
  const filled = book.sheet(added).usedArea(added);
  if (filled) throw new WorkbookError("refused", "The cells beside the table are not empty.", formatAddress(filled));
  if (table.hasHeaders) {
    refuseTaken(headings, book.read(table.area).texts[0] ?? [], table.area);
    headings.forEach((heading, index) => book.sheet(added).put(added.row, added.column + index, literalText(heading)));
  }
  resize(book, name, grown);
}

/** Leaves the last columns out of the table. */
export function shrinkTable(book: MemoryBook, name: string, leftOut: Area): void {
  const { area } = book.table(name);
  const kept = withoutColumns(area, leftOut);
  book.refuseWrite(area);
  resize(book, name, kept);
}

function resize(book: MemoryBook, name: string, area: Area): void {
  const table = book.table(name);
  book.tables = book.tables.map((each) => (each === table ? { ...each, area } : each));
}

/** Creates, moves or removes a hidden name. */
export function setAnchor(book: MemoryBook, name: string, area: Area | undefined): void {
  const isNamed = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  const isTaken = book.names.some((known) => isNamed(known) && known.isVisible) || book.tables.some(isNamed);
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) throw new WorkbookError("refused", `No cells can be called "${name}".`, name);
  book.names = [...book.names.filter((known) => !isNamed(known)), ...(area ? [{ name, area, isVisible: false }] : [])];
}
