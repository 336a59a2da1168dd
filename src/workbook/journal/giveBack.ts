import { parseAddress } from "../address";
import { cellAddress, cellCount } from "../area";
import { isSameContent } from "../cellText";
import type { CellBlock, CellValue, RangeReading, Workbook } from "../workbook";
import { gridEntry } from "./grid";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import { contentsOf } from "./ownedCells";

/** A cell that was not given back because somebody changed it after the write. */
interface KeptCell {
  readonly address: string;
  /** What it shows now. */
  readonly text: string;
}

/** What giving back did. */
export interface GivenBack {
  /** Cells whose contents are as before again. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

interface Decision {
  readonly owned: OwnedBlock;
  readonly reading: RangeReading;
  /** Per cell: what to write; null leaves it alone. */
  readonly contents: (CellValue | null)[][];
  readonly kept: { readonly row: number; readonly column: number }[];
}

/**
 * Makes the cells of a write what they were before it, contents and number formats.
 *
 * A cell that holds neither what was written nor what was there before was edited since: it is kept, unless
 * `includeEdited`. So is a cell that a kept formula of the write fills now. Doing it twice does nothing more, so it may be
 * repeated after a failure.
 */
export async function giveBack(workbook: Workbook, record: WriteRecord, includeEdited: boolean): Promise<GivenBack> {
  const decisions: Decision[] = [];
  for (const owned of record.blocks) decisions.push(decide(owned, await workbook.read(owned.address), includeEdited));
  const edited = new Set(decisions.flatMap(keptCells).map(({ address }) => address));
  decisions.forEach((decision) => keepChangedSpills(decision, edited));
  const blocks = decisions.map((decision) => restoringBlock(decision, includeEdited)).filter((block) => block !== undefined);
  if (blocks.length > 0) await workbook.write(blocks.reverse());
  return { restored: decisions.flatMap(restoredCells).length, kept: decisions.flatMap(keptCells) };
}

function decide(owned: OwnedBlock, reading: RangeReading, includeEdited: boolean): Decision {
  const kept: Decision["kept"] = [];
  const contents = contentsOf(reading).map((row, r) => row.map((current, c) => {
    const before = gridEntry(owned.before, r, c) ?? null;
    const after = gridEntry(owned.after, r, c) ?? null;
    if (before === null || after === null || isSameContent(current, before)) return null;
    if (includeEdited || isSameContent(current, after)) return before;
    kept.push({ row: r, column: c });
    return null;
  }));
  return { owned, reading, contents, kept };
}

/**
 * Where the user changed the write's own formula, writing into its spill would break it: such cells are kept.
 * A spill of any other formula came because the cell was emptied, and goes again.
 */
function keepChangedSpills({ reading, contents, kept }: Decision, edited: ReadonlySet<string>): void {
  for (const { row, column, anchor } of reading.spilled) {
    const cells = contents[row];
    if (!cells || (cells[column] ?? null) === null || !edited.has(anchor)) continue;
    cells[column] = null;
    kept.push({ row, column });
  }
}

function restoringBlock({ owned, reading, contents, kept }: Decision, includeEdited: boolean): CellBlock | undefined {
  const isKept = new Set(kept.map(({ row, column }) => `${row}:${column}`));
  const numberFormats = reading.numberFormats.map((row, r) => row.map((current, c) => {
    const before = gridEntry(owned.formatsBefore, r, c) ?? null;
    const isOurs = includeEdited || (current === gridEntry(owned.formatsAfter, r, c) && !isKept.has(`${r}:${c}`));
    return isOurs && before !== current ? before : null;
  }));
  const isIdle = [contents, numberFormats].every((rows) => rows.every((row) => row.every((entry) => entry === null)));
  return isIdle ? undefined : { address: owned.address, contents, numberFormats };
}

function restoredCells({ owned, contents }: Decision): readonly string[] {
  const area = parseAddress(owned.address);
  return contents.flatMap((row, r) => row.flatMap((content, c) => (content === null ? [] : [cellAddress(area, { row: r, column: c })])));
}

function keptCells({ owned, reading, kept }: Decision): readonly KeptCell[] {
  const area = parseAddress(owned.address);
  return kept.map((place) => ({ address: cellAddress(area, place), text: reading.texts[place.row]?.[place.column] ?? "" }));
}

/** Cells whose contents the write owns. */
export function ownedCellCount(record: WriteRecord): number {
  return record.blocks.reduce((count, owned) => count + contentCount(owned), 0);
}

function contentCount(owned: OwnedBlock): number {
  if ("all" in owned.after) return owned.after.all === null ? 0 : cellCount(parseAddress(owned.address));
  return owned.after.rows.flat().filter((content) => content !== null).length;
}
