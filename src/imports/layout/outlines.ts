import type { SheetGrid, TableOutline } from "../sheetGrid";
import { blocks } from "./blocks";
import { cellMask, type Block, type CellMask } from "./cellMask";
import { cellAt, isBlank, isDash, textOf } from "./cells";
import { headerRows, type HeaderFound } from "./headerRows";
import { joinSpacedColumns } from "./joinSpacedColumns";
import type { GridText, Outline } from "./outline";
import { shareTexts, topOf } from "./shareTexts";
import { stackedHeader } from "./stackedHeader";

/** So many blank rows may stand inside a table: more, and what follows is something else. */
const LARGEST_GAP = 3;
/** How many regions back a continuation is searched: a sheet with more side by side has none that a person reads. */
const SEARCHED_BACK = 40;

/** The regions of a sheet, tables of the workbook first, then what blank rows and columns set apart, from top to bottom. */
export function outlines(grid: SheetGrid): Outline[] {
  const tables = grid.tables.map((table) => tableOutline(grid, table));
  const mask = cellMask(grid, grid.tables.map((table) => tableBlock(grid, table)));
  const found: Outline[] = [];
  const loose: GridText[] = [];
  for (const block of blocks(mask)) place(grid, mask, block, found, loose);
  const all = [...tables, ...joinSpacedColumns(grid, found)].sort((one, other) => topOf(one) - topOf(other) || one.firstColumn - other.firstColumn);
  shareTexts(all, loose);
  return all;
}

function tableBlock(grid: SheetGrid, table: TableOutline): Block {
  const top = table.row - grid.row;
  const left = table.column - grid.column;
  return { top, left, bottom: top + table.rowCount - 1, right: left + table.columnCount - 1 };
}

function tableOutline(grid: SheetGrid, table: TableOutline): Outline {
  const { top, bottom, left, right } = tableBlock(grid, table);
  return {
    tableId: table.id, headerRows: table.hasHeaders ? [top] : [], firstRow: table.hasHeaders ? top + 1 : top, lastRow: bottom,
    firstColumn: left, lastColumn: right, banners: [], notes: [], totalsRow: table.hasTotals ? bottom : undefined,
  };
}

/** Decides what a block is: a region with a header, the continuation of one above, or texts around them. */
function place(grid: SheetGrid, mask: CellMask, block: Block, found: Outline[], loose: GridText[]): void {
  const above = regionAbove(found, block);
  const header = headerRows(grid, block);
  if (header && above && header.known >= KNOWN_BELOW_A_TABLE && hasDataAbove(grid, block, header)) continueThenPlace(grid, block, above, header, found, loose);
  else if (header && !(above && (hasDataAbove(grid, block, header) || doesContinue(grid, above, block, header)))) placeTables(grid, block, header, found, loose);
  else if (above && !isLonelyTexts(grid, mask, block)) above.lastRow = Math.max(above.lastRow, block.bottom);
  else if (isData(grid, block)) found.push({ headerRows: [], firstRow: block.top, lastRow: block.bottom, firstColumn: block.left, lastColumn: block.right, banners: [], notes: [] });
  else loose.push(...textsIn(grid, block));
}

/** Rows of data stand above the header: they go on from the table before, to its printed header or to the next table. */
function hasDataAbove(grid: SheetGrid, block: Block, { rows }: HeaderFound): boolean {
  for (let row = block.top; row < rows[0]; row++) {
    for (let column = block.left; column <= block.right; column++) if (typeof cellAt(grid, row, column) === "number") return true;
  }
  return false;
}

function continueThenPlace(grid: SheetGrid, block: Block, above: Outline, header: HeaderFound, found: Outline[], loose: GridText[]): void {
  const [headerRow] = above.headerRows.slice(-1);
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index);
  const isPrintedAgain = columns.every((column) => textOf(cellAt(grid, headerRow, column)) === textOf(cellAt(grid, header.rows[0], column)));
  above.lastRow = Math.max(above.lastRow, isPrintedAgain ? block.bottom : header.rows[0] - 1);
  if (!isPrintedAgain) placeTables(grid, { ...block, top: header.rows[0] }, header, found, loose);
}

/** The table below a header, and those whose headers follow without a blank row between. */
function placeTables(grid: SheetGrid, block: Block, first: HeaderFound, found: Outline[], loose: GridText[]): void {
  let [top, header]: [number, HeaderFound | undefined] = [block.top, first];
  while (header) {
    const firstRow: number = header.rows[header.rows.length - 1] + 1;
    const next = stackedHeader(grid, { ...block, top: firstRow });
    loose.push(...textsIn(grid, { ...block, top, bottom: header.rows[0] - 1 }));
    found.push({ headerRows: header.rows, firstRow, lastRow: (next ?? block.bottom + 1) - 1, firstColumn: block.left, lastColumn: block.right, banners: [], notes: [], rivalHeaderRow: header.rival });
    if (next === undefined) return;
    top = next;
    header = headerRows(grid, { ...block, top });
  }
}

/** A second table below the first names nearly everything in known words, or puts texts where the first has numbers. */
const KNOWN_BELOW_A_TABLE = 0.75;

function doesContinue(grid: SheetGrid, above: Outline, block: Block, header: HeaderFound): boolean {
  if (header.known >= KNOWN_BELOW_A_TABLE) return false;
  const row = header.rows[header.rows.length - 1];
  for (let column = block.left; column <= block.right; column++) {
    const cell = cellAt(grid, row, column);
    if (typeof cellAt(grid, above.firstRow, column) === "number" && typeof cell === "string" && !isBlank(cell) && !isDash(cell)) return false;
  }
  return true;
}

function isInside(block: Block, above: Outline): boolean {
  return block.left >= above.firstColumn && block.right <= above.lastColumn;
}

function regionAbove(found: readonly Outline[], block: Block): Outline | undefined {
  for (let index = found.length - 1; index >= Math.max(0, found.length - SEARCHED_BACK); index--) {
    const outline = found[index];
    if (block.top >= outline.firstRow && block.top - outline.lastRow - 1 <= LARGEST_GAP && outline.headerRows.length > 0 && isInside(block, outline)) return outline;
  }
  return undefined;
}

/** One filled cell a row, all of them texts: titles and notes. */
function isLonelyTexts(grid: SheetGrid, mask: CellMask, block: Block): boolean {
  for (let row = block.top; row <= block.bottom; row++) {
    let filled = 0;
    for (let column = block.left; column <= block.right; column++) {
      if (!mask.isFilled(row, column)) continue;
      filled++;
      if (filled > 1 || typeof cellAt(grid, row, column) !== "string") return false;
    }
  }
  return true;
}

function isData(grid: SheetGrid, block: Block): boolean {
  if (block.right === block.left || block.bottom - block.top < 2) return false;
  let numbers = 0;
  for (let row = block.top; row <= Math.min(block.bottom, block.top + 10); row++) {
    for (let column = block.left; column <= block.right; column++) if (typeof cellAt(grid, row, column) === "number") numbers++;
  }
  return numbers >= 3;
}

/** More texts than this around one table are a page of prose. */
const MOST_TEXTS = 60;

function textsIn(grid: SheetGrid, block: Block): GridText[] {
  const texts: GridText[] = [];
  for (let row = block.top; row <= block.bottom && texts.length < MOST_TEXTS; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const cell = cellAt(grid, row, column);
      if (!isBlank(cell)) texts.push({ row, column, text: textOf(cell) });
    }
  }
  return texts;
}
