import { parseAddress } from "../address";
import { cellAddress } from "../area";
import { isSameContent } from "../cellText";
import type { CellBlock, CellPlace, CellValue } from "../workbook";
import type { Decision, KeptCell } from "./decision";
import { gridEntry, gridOf } from "./grid";
import type { Grid } from "./grid";
import type { OwnedBlock } from "./journalRecord";
import { contentsOf, mayComeOf } from "./ownedCells";
import type { FoundBlock } from "./readOwned";

const placeKey = ({ row, column }: CellPlace): string => `${row}:${column}`;

/** A cell that holds neither what was written nor what was there before is kept, unless `includeEdited`. */
export function decide({ owned, reading }: FoundBlock, { includeEdited, isReadBack }: { readonly includeEdited: boolean; readonly isReadBack: boolean }): Decision {
  const kept: Decision["kept"] = [];
  const isWritten = isReadBack ? isSameContent : mayComeOf;
  const contents = contentsOf(reading).map((row, r) => row.map((current, c) => {
    const before = gridEntry(owned.before, r, c) ?? null;
    const after = gridEntry(owned.after, r, c) ?? null;
    if (after === null || (before !== null && isSameContent(current, before))) return null;
    if (before !== null && (includeEdited || isWritten(after, current))) return before;
    kept.push({ row: r, column: c });
    return null;
  }));
  return { owned, reading, contents, kept };
}

/**
 * Where the user changed the write's own formula, writing into its spill would break it: such cells are kept.
 * A spill of any other formula came because the cell was emptied, and goes again.
 */
export function keepChangedSpills({ reading, contents, kept }: Decision, edited: ReadonlySet<string>): void {
  for (const { row, column, anchor } of reading.spilled) {
    const cells = contents[row];
    if (!cells || (cells[column] ?? null) === null || !edited.has(anchor)) continue;
    cells[column] = null;
    kept.push({ row, column });
  }
}

export function restoringBlock({ reading, owned, contents, kept }: Decision, includeEdited: boolean): CellBlock | undefined {
  const isKept = new Set(kept.map(placeKey));
  const numberFormats = reading.numberFormats.map((row, r) => row.map((current, c) => {
    const before = gridEntry(owned.formatsBefore, r, c) ?? null;
    const isOurs = !isKept.has(placeKey({ row: r, column: c })) && (includeEdited || current === gridEntry(owned.formatsAfter, r, c));
    return isOurs && before !== current ? before : null;
  }));
  const isIdle = [contents, numberFormats].every((rows) => rows.every((row) => row.every((entry) => entry === null)));
  return isIdle ? undefined : { address: reading.address, contents, numberFormats, ...(owned.anchor !== undefined && { anchor: owned.anchor }) };
}

export function restoredCells({ reading, contents }: Decision): readonly string[] {
  const area = parseAddress(reading.address);
  return contents.flatMap((row, r) => row.flatMap((content, c) => (content === null ? [] : [cellAddress(area, { row: r, column: c })])));
}

export function keptCells({ reading, kept }: Decision): readonly KeptCell[] {
  const area = parseAddress(reading.address);
  return kept.map((place) => ({ address: cellAddress(area, place), text: reading.texts[place.row]?.[place.column] ?? "" }));
}

/** The block without the cells that were given back: what is typed there from now on is none of the write's. */
export function keptOf({ owned, kept }: Decision): OwnedBlock {
  const isKept = new Set(kept.map(placeKey));
  const { rowCount, columnCount } = parseAddress(owned.address);
  const only = <T extends CellValue | null>(grid: Grid<T>): Grid<T | null> =>
    gridOf<T | null>(Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => (isKept.has(placeKey({ row, column })) ? (gridEntry(grid, row, column) ?? null) : null))));
  return { ...owned, before: only(owned.before), after: only(owned.after), formatsBefore: only(owned.formatsBefore), formatsAfter: only(owned.formatsAfter) };
}
