import { kindOfCell } from "../meanings/valueProfile";
import type { Cell, SheetGrid } from "../sheetGrid";
import { isDateFormat } from "../units/numberFormat";
import type { Block } from "./cellMask";
import { cellAt, formatAt, isBlank } from "./cells";
import { headerCellsOf, type HeaderCell } from "./headerCells";

/** How far below the top of a block a header is searched: titles, notes and junk above it are rarely longer. */
const SEARCHED_ROWS = 20;
/** Rows below a candidate that show what its columns hold. */
const ROWS_BELOW = 6;
/** Cells that could be headers among the filled ones: below this share the row is data. */
const MOSTLY_HEADERS = 0.8;
/** A row with neither known words nor columns of numbers or dates below it is no header. */
const LEAST_KNOWN = 0.2;
const LEAST_CONTRAST = 0.25;
/** Below a group at least so many names are known ones. */
const MOSTLY_KNOWN = 0.5;
/** Two rows whose scores differ by less are rivals: the user is asked. */
const RIVAL = 0.15;

/** Header rows of a block, from 0 in its grid. */
export interface HeaderFound {
  readonly rows: readonly number[];
  /** Share of the filled cells that dictionaries know. */
  readonly known: number;
  readonly rival?: number;
}

/**
 * The row, or the two rows, that name the columns of a block: filled widely with short texts that dictionaries know or that
 * stand over numbers and dates. A banner is narrow, data hold numbers, so neither is taken.
 */
export function headerRows(grid: SheetGrid, block: Block): HeaderFound | undefined {
  const width = block.right - block.left + 1;
  const last = Math.min(block.bottom, block.top + SEARCHED_ROWS);
  const seen = new Map<number, readonly HeaderCell[]>();
  const cellsAt = (row: number): readonly HeaderCell[] => {
    if (row < block.top || row > block.bottom) return [];
    const cells = seen.get(row) ?? headerCellsOf(grid, row, block.left, block.right);
    seen.set(row, cells);
    return cells;
  };
  const rows = Array.from({ length: last - block.top + 1 }, (_, index) => block.top + index).filter((row) => couldNameColumns(grid, block, row));
  const scored = rows.map((row) => ({ row, score: scoreOf(grid, block, row, cellsAt(row), width) })).filter(({ score }) => score > 0);
  if (scored.length === 0) return undefined;
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most));
  const known = knownShare(cellsAt(best.row));
  if (isGroupRow(cellsAt(best.row - 1), cellsAt(best.row))) return { rows: [best.row - 1, best.row], known };
  // The upper row of two may win where the lower one is blank below merged names.
  if (isGroupRow(cellsAt(best.row), cellsAt(best.row + 1)) && cellsAt(best.row + 1).every(({ isFilled, isPossible }) => !isFilled || isPossible)) return { rows: [best.row, best.row + 1], known };
  const rival = scored.find(({ row, score }) => row !== best.row && best.score - score < RIVAL && !isSameRow(cellsAt(row), cellsAt(best.row)));
  return { rows: [best.row], known, rival: rival?.row };
}

/** A look at the kinds of the cells alone: most rows of a sheet are data, and words are looked up only where they could be names. */
function couldNameColumns(grid: SheetGrid, block: Block, row: number): boolean {
  let [names, numbers] = [0, 0];
  for (let column = block.left; column <= block.right; column++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    if (typeof cell === "string" || isDateFormat(formatAt(grid, row, column)) || isBareMonth(cell)) names++;
    else numbers++;
  }
  return names > 0 && names >= (names + numbers) * MOSTLY_HEADERS;
}

function isBareMonth(cell: Cell): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= 12;
}

function knownShare(cells: readonly HeaderCell[]): number {
  const filled = cells.filter(({ isFilled }) => isFilled);
  return filled.filter(({ isKnown }) => isKnown).length / Math.max(1, filled.length);
}

function isSameRow(one: readonly HeaderCell[], other: readonly HeaderCell[]): boolean {
  return one.every((cell, index) => cell.text === other[index]?.text);
}

function scoreOf(grid: SheetGrid, block: Block, row: number, cells: readonly HeaderCell[], width: number): number {
  const filled = cells.filter(({ isFilled }) => isFilled);
  const possible = filled.filter(({ isPossible }) => isPossible);
  if (!isWideEnough(filled, row, block, width) || possible.length < filled.length * MOSTLY_HEADERS) return 0;
  const known = knownShare(cells);
  const contrast = contrastOf(grid, block, row, cells);
  if (known < LEAST_KNOWN && contrast < LEAST_CONTRAST) return 0;
  const distinct = new Set(possible.map(({ text }) => text)).size / filled.length;
  return 3 * known * Math.min(1, filled.length / Math.min(width, 3)) + 2 * (filled.length / width) + contrast + distinct / 2 - (row - block.top) / 50;
}

/** A row alone may be a table without data yet, if it names enough columns; one column alone is a list only with values below a known name. */
function isWideEnough(filled: readonly HeaderCell[], row: number, block: Block, width: number): boolean {
  const known = filled.filter(({ isKnown }) => isKnown).length;
  if (width === 1) return filled.some(({ isWhole, period }) => isWhole && !period) && block.bottom - row >= 2;
  return filled.length >= (row === block.bottom ? 3 : 2) && (row < block.bottom || known * 2 >= filled.length);
}

/** Share of the columns in which numbers or dates stand below a text. */
function contrastOf(grid: SheetGrid, block: Block, row: number, cells: readonly HeaderCell[]): number {
  const columns = cells.flatMap(({ isPossible }, index) => (isPossible ? [block.left + index] : []));
  if (columns.length === 0) return 0;
  const bottom = Math.min(block.bottom, row + ROWS_BELOW);
  const isTyped = (column: number): boolean => {
    let [typed, filled] = [0, 0];
    for (let below = row + 1; below <= bottom; below++) {
      const kind = kindOfCell(grid, below, column);
      if (kind === undefined) continue;
      filled++;
      if (kind !== "text") typed++;
    }
    return filled > 0 && typed / filled > 0.5;
  };
  return columns.filter(isTyped).length / columns.length;
}

/**
 * True where the upper row holds groups over the lower one: a text with blanks beside it over periods or over names that
 * repeat from group to group, or names whose cells were merged down. One text over everything is a banner.
 */
function isGroupRow(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): boolean {
  if (upper.length === 0 || lower.length === 0 || upper.some(({ isFilled, isPossible }) => isFilled && !isPossible)) return false;
  const filled = upper.flatMap(({ isFilled }, index) => (isFilled ? [index] : []));
  if (filled.length === 0 || lower.filter(({ isFilled }) => isFilled).length < 2) return false;
  const mergedDown = filled.filter((index) => !lower[index].isFilled);
  const groups = filled.filter((index) => lower[index].isFilled).map((start) => groupAt(upper, lower, start));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return false;
  const texts = groups.map((group) => group.map(({ text }) => text).join("\n"));
  const doRepeat = groups.length >= 2 && groups.some((group) => group.length >= 2) && new Set(texts).size < texts.length;
  const overPeriods = groups.some((group) => group.length >= 2) && groups.every((group) => group.filter(({ period }) => period).length * 2 > group.length);
  // A group over everything from the first column on is a title, unless names were merged down beside it.
  const isTitle = groups.length === 1 && mergedDown.length === 0 && filled[0] === 0;
  return !isTitle && (doRepeat || overPeriods || areNamesMergedDown(mergedDown.map((index) => upper[index]), groups));
}

/** Names of columns beside a group of several known names: what has no name in the lower row has it in the upper one. */
function areNamesMergedDown(mergedDown: readonly HeaderCell[], groups: readonly (readonly HeaderCell[])[]): boolean {
  return mergedDown.some(({ isWhole }) => isWhole) && groups.some(({ length }) => length >= 2) && groups.every(([first, ...more]) => more.length > 0 || first.isKnown) && knownShare(groups.flat()) >= MOSTLY_KNOWN;
}

function groupAt(upper: readonly HeaderCell[], lower: readonly HeaderCell[], start: number): HeaderCell[] {
  const group: HeaderCell[] = [];
  for (let index = start; index < lower.length && lower[index].isFilled && (index === start || !upper[index].isFilled); index++) group.push(lower[index]);
  return group;
}
