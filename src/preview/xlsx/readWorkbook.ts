import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { namesOf, readBookPart, type BookPart } from "./bookPart";
import { partOfBook, readCells } from "./lean";
import { numberFormatsOf } from "./numberFormats";
import { Palette } from "./palette";
import { Parts } from "./parts";
import type { FileLook } from "./readCells";
import { readSheet } from "./readSheet";
import { StyleList } from "./styleList";
import { UnreadableWorkbook } from "./unreadable";
import { unreadInParts } from "./unread/unreadParts";

/**
 * Reads an .xlsx or .xlsm file. What the snapshot cannot carry is in `unread`, from the parts of the file itself.
 *
 * @param fileName - For the workbook's name and for sentences about the file.
 * @throws {UnreadableWorkbook} one sentence that names the file and what to do.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookSnapshot> {
  try {
    return await readParts(await Parts.open(bytes, fileName), fileName);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const reason = error instanceof Error ? error.message.split("\n")[0]?.replace(/\.$/, "") : String(error);
    throw new UnreadableWorkbook(`${fileName} is damaged (${reason}): open it in Excel, let Excel repair it, and save it.`);
  }
}

async function readParts(parts: Parts, fileName: string): Promise<WorkbookSnapshot> {
  const book = await readBookPart(parts, fileName);
  const look = await readLook(parts, book);
  const sheets: SheetSnapshot[] = [];
  for (const [part, rows] of await readCells(parts, book)) sheets.push(await readSheet(parts, part, rows, look));
  if (sheets.length === 0) throw new UnreadableWorkbook(`${fileName} has no sheet with cells: choose another workbook.`);
  return {
    name: fileName.replace(/\.[^.]*$/, ""),
    sheets,
    names: namesOf(book),
    styles: look.styles.styles,
    activeSheet: activeSheet(sheets, book.activeSheet),
    unread: await unreadInParts(parts, book),
  };
}

async function readLook(parts: Parts, book: BookPart): Promise<FileLook> {
  const styles = await partOfBook(parts, book, "styles");
  return {
    styles: new StyleList(),
    palette: new Palette(await partOfBook(parts, book, "theme"), styles),
    numberFormats: numberFormatsOf(styles),
    isFrom1904: book.isFrom1904,
  };
}

/** The one that was open when the file was saved; another when that one has no cells (a chart sheet) or is hidden. */
function activeSheet(sheets: readonly SheetSnapshot[], wanted: string | undefined): string {
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  return (visible.find(({ name }) => name === wanted) ?? visible[0] ?? sheets[0])?.name ?? "";
}
