import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { isSameContent } from "../cellText";
import type { CellPlace, CellValue, RangeReading } from "../workbook";
import { formulaSkeleton } from "./formulaSkeleton";
import { gridEntry } from "./grid";
import type { Grid } from "./grid";
import type { OwnedBlock } from "./journalRecord";
import { linesInside, linesOfSheet, possibleStarts } from "./lineMoves";
import type { LineMap, LineSpan } from "./lineMoves";
import { movedFormula, referredLines } from "./movedFormula";
import type { CellMoves } from "./movedFormula";
import { contentsOf } from "./ownedCells";

/** Formulas that are asked where lines before a block moved. */
const mostFormulas = 200;

/** A block of a write as it would have been written where its cells lie now. */
export interface MovedBlock {
  readonly owned: OwnedBlock;
  /** Rows of it that were deleted: where they were. */
  readonly gone: readonly string[];
}

/**
 * Follows a block through inserted and deleted rows and columns and renamed sheets, its formulas as Excel rewrites them. What it
 * held before is left open where nobody can tell: several rows that look alike now may have been the cell's.
 *
 * @param reading - The cells that the block's name stands for now.
 */
export function movedBlock(owned: OwnedBlock, reading: RangeReading): MovedBlock {
  if (owned.address === reading.address) return { owned, gone: [] };
  const [before, after] = [parseAddress(owned.address), parseAddress(reading.address)];
  const current = contentsOf(reading);
  const rows = linesInside(before.rowCount, after.rowCount, (from, to) => likeness(owned, current, before.columnCount, (column) => [from, to, column, column]));
  const columns = linesInside(before.columnCount, after.columnCount, (from, to) => likeness(owned, current, before.rowCount, (row) => [row, rows.map(row) ?? -1, from, to]));
  const moves = movesOf(owned, { before, after, rows: rows.map, columns: columns.map, current });
  const origin = (row: number, column: number): Origin => originOf(owned, rows.origins(row), columns.origins(column));
  const origins = Array.from({ length: after.rowCount }, (_, row) => Array.from({ length: after.columnCount }, (__, column) => origin(row, column)));
  const content = (entry: CellValue | null): CellValue | null => (typeof entry === "string" && entry.startsWith("=") ? movedFormula(entry, moves) : entry);
  const moved = <T>(grid: Grid<T | null>, entryOf: (entry: T | null) => T | null, isGuessing = false): Grid<T | null> => ({
    rows: origins.map((cells) => cells.map(({ from, isUncertain }) => (from && (isGuessing || !isUncertain) ? entryOf(gridEntry(grid, from.row, from.column) ?? null) : null))),
  });
  const unchanged = (format: string | null): string | null => format;
  return {
    owned: {
      ...owned,
      address: reading.address,
      before: moved(owned.before, content),
      after: moved(owned.after, content, true),
      formatsBefore: moved(owned.formatsBefore, unchanged),
      formatsAfter: moved(owned.formatsAfter, unchanged),
    },
    gone: goneRows(before, rows.map),
  };
}

/** A cell that was not written yet, or was given back already, is known by what it held. */
function likeness(owned: OwnedBlock, current: readonly (readonly CellValue[])[], count: number, at: (line: number) => readonly [number, number, number, number]): number {
  let alike = 0;
  for (let line = 0; line < count; line += 1) {
    const [oldRow, newRow, oldColumn, newColumn] = at(line);
    const found = current[newRow]?.[newColumn];
    if (found === undefined) continue;
    const isFound = (content: CellValue | null | undefined): boolean => typeof content !== "object" && content !== undefined && isSameContent(skeleton(content), skeleton(found));
    if (found !== "" && isFound(gridEntry(owned.before, oldRow, oldColumn))) alike += 2;
    else if (isFound(gridEntry(owned.after, oldRow, oldColumn))) alike += 1;
  }
  return alike;
}

/** A formula whatever cells it refers to. */
function skeleton(content: CellValue): CellValue {
  return typeof content === "string" && content.startsWith("=") ? formulaSkeleton(content) : content;
}

interface Change {
  readonly before: Area;
  readonly after: Area;
  readonly rows: LineMap;
  readonly columns: LineMap;
  readonly current: readonly (readonly CellValue[])[];
}

function movesOf(owned: OwnedBlock, change: Change): CellMoves {
  const { before, after, rows, columns } = change;
  const [sheetFrom, sheetTo] = [before.sheetName ?? "", after.sheetName ?? ""];
  const formulas = formulasOf(owned, change);
  const referred = formulas.map(({ written }) => referredLines(written, sheetFrom));
  const [oldRows, newRows]: readonly LineSpan[] = [before, after].map(({ row, rowCount }) => ({ start: row, count: rowCount }));
  const [oldColumns, newColumns]: readonly LineSpan[] = [before, after].map(({ column, columnCount }) => ({ start: column, count: columnCount }));
  if (!oldRows || !newRows || !oldColumns || !newColumns) throw new Error("A block has rows and columns.");
  const tries = possibleStarts(oldRows, newRows, referred.flatMap((lines) => lines.rows)).flatMap((fromRow) =>
    possibleStarts(oldColumns, newColumns, referred.flatMap((lines) => lines.columns)).map((fromColumn): CellMoves => ({
      sheetFrom,
      sheetTo,
      row: linesOfSheet(oldRows, newRows, rows, fromRow),
      column: linesOfSheet(oldColumns, newColumns, columns, fromColumn),
    })));
  const alike = (moves: CellMoves): number => formulas.filter(({ written, found }) => isSameContent(movedFormula(written, moves), found)).length;
  return tries.map((moves) => ({ moves, score: alike(moves) })).reduce((best, next) => (next.score > best.score ? next : best)).moves;
}

/** The first formulas of the block with what stands in their cells now. */
function formulasOf(owned: OwnedBlock, { before, rows, columns, current }: Change): readonly { readonly written: string; readonly found: CellValue }[] {
  const formulas: { written: string; found: CellValue }[] = [];
  for (let row = 0; row < before.rowCount; row += 1) {
    for (let column = 0; column < before.columnCount && formulas.length < mostFormulas; column += 1) {
      const written = gridEntry(owned.after, row, column);
      const found = current[rows(row) ?? -1]?.[columns(column) ?? -1];
      if (typeof written === "string" && written.startsWith("=") && found !== undefined) formulas.push({ written, found });
    }
  }
  return formulas;
}

interface Origin {
  /** The cell that a cell was; undefined for an inserted one. */
  readonly from: CellPlace | undefined;
  readonly isUncertain: boolean;
}

/** Which cell it was does not matter where all that it may have been held the same. */
function originOf(owned: OwnedBlock, rows: readonly (number | undefined)[], columns: readonly (number | undefined)[]): Origin {
  const possible = rows.flatMap((row) => columns.map((column) => (row === undefined || column === undefined ? undefined : { row, column })));
  const [from, ...others] = possible.filter((cell) => cell !== undefined);
  if (from === undefined) return { from, isUncertain: false };
  const held = ({ row, column }: CellPlace): string => JSON.stringify([gridEntry(owned.before, row, column), gridEntry(owned.formatsBefore, row, column)]);
  const isNew = possible.includes(undefined) && (gridEntry(owned.before, from.row, from.column) ?? "") !== "";
  return { from, isUncertain: isNew || others.some((other) => held(other) !== held(from)) };
}

function goneRows(before: Area, rows: LineMap): readonly string[] {
  const gone = Array.from({ length: before.rowCount }, (_, row) => row).filter((row) => rows(row) === undefined);
  const [first] = gone;
  return first === undefined ? [] : [formatAddress({ ...before, row: before.row + first, rowCount: gone.length })];
}
