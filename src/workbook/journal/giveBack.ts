import { parseAddress } from "../address";
import { cellAddress, cellCount } from "../area";
import { isSameContent } from "../cellText";
import { WorkbookError } from "../workbook";
import type { CellBlock, CellPlace, CellValue, RangeReading, Workbook } from "../workbook";
import { locateOwned } from "./anchors";
import type { Decision, KeptCell } from "./decision";
import { columnsToRelease, keepHeadings, leaveToOthers, withHeadingsLast } from "./grownColumns";
import type { GrownColumns } from "./grownColumns";
import { cellsOf, readInSteps, writeInSteps } from "./inSteps";
import { gridEntry, gridOf } from "./grid";
import type { Grid } from "./grid";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import { movedBlock } from "./movedBlock";
import type { MovedBlock } from "./movedBlock";
import { contentsOf, mayComeOf } from "./ownedCells";
import type { SheetUses } from "./sheetUses";
import { stepsTowards } from "./steps";
import type { StepOptions, Steps } from "./steps";

/** What giving back did. */
export interface GivenBack {
  /** Cells whose contents are as before again. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
  /** Blocks of the write that were deleted since, with their sheet or their cells: where they were. */
  readonly gone: readonly string[];
  /** Why an added sheet was kept, beside cells that were edited. */
  readonly uses?: SheetUses;
}

/** What giving back did to blocks, and what of them was kept: all that a second yes may still give back. */
export interface GivenBlocks {
  readonly given: GivenBack;
  readonly rest: readonly OwnedBlock[];
}

/** How a record is given back. */
export interface Giving {
  readonly includeEdited: boolean;
  readonly steps: Steps;
}

/** Steps for giving a record back: every cell is read and written; of a sheet its cells are read, and those that may use it. */
export function stepsBack({ blocks, sheet }: WriteRecord, options: StepOptions): Steps {
  return stepsTowards(2 * (sheet?.cellCount ?? cellsOf(blocks)), options);
}

/**
 * Makes the cells of a write what they were before it, contents and number formats.
 *
 * A cell that holds neither what was written nor what was there before was edited since: it is kept, unless
 * `includeEdited`. So is a cell that a kept formula of the write fills now, and, whatever is said, one of which nobody can tell
 * what it held: giving a guess back would be worse. Doing it twice does nothing more, so it may be
 * repeated after a failure. Columns that a table took in leave it again, unless a cell of them is kept. Until the first cell
 * is given back it can be cancelled: then nothing has happened.
 *
 * @throws {WorkbookError} `cancelled`; `unfinished` with the blocks that could not be given back; all others were.
 */
export async function giveBack(workbook: Workbook, record: WriteRecord, { includeEdited, steps }: Giving): Promise<GivenBlocks> {
  const read = await readOwned(workbook, record.blocks, steps);
  const decisions = read.found.map((block) => decide(block, { includeEdited, isReadBack: record.state !== "writing" }));
  const edited = new Set(decisions.flatMap(keptCells).map(({ address }) => address));
  decisions.forEach((decision) => keepChangedSpills(decision, edited));
  if (record.growth && record.state === "writing") leaveToOthers(decisions);
  const columns = record.growth && await columnsToRelease(workbook, record.growth, decisions, includeEdited);
  if (columns?.isStaying) keepHeadings(columns, decisions);
  const blocks = decisions.map((decision) => restoringBlock(decision, includeEdited)).filter((block) => block !== undefined).reverse();
  steps.commit();
  steps.advance(cellsOf(record.blocks) - cellsOf(blocks));
  const { first, last } = withHeadingsLast(blocks, columns);
  await restore(workbook, first, read.refused, steps);
  if (columns && !columns.isStaying) await release(workbook, columns);
  await restore(workbook, last, [], steps);
  return {
    given: { restored: decisions.flatMap(restoredCells).length, kept: [...decisions.flatMap(keptCells), ...columns?.kept ?? []], gone: read.gone },
    rest: decisions.map(keptOf),
  };
}

/** The block without the cells that were given back: what is typed there from now on is none of the write's. */
function keptOf({ owned, kept }: Decision): OwnedBlock {
  const isKept = new Set(kept.map(placeKey));
  const { rowCount, columnCount } = parseAddress(owned.address);
  const only = <T extends CellValue | null>(grid: Grid<T>): Grid<T | null> =>
    gridOf<T | null>(Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => (isKept.has(placeKey({ row, column })) ? (gridEntry(grid, row, column) ?? null) : null))));
  return { ...owned, before: only(owned.before), after: only(owned.after), formatsBefore: only(owned.formatsBefore), formatsAfter: only(owned.formatsAfter) };
}

const placeKey = ({ row, column }: CellPlace): string => `${row}:${column}`;

async function release(workbook: Workbook, { table, address }: GrownColumns): Promise<void> {
  try {
    await workbook.shrinkTable(table, address);
  } catch (error) {
    throw new WorkbookError("unfinished", "The table could not be made smaller yet.", address, error, [address]);
  }
}

interface Refusal {
  readonly address: string;
  readonly error: unknown;
}

interface FoundBlock extends Pick<MovedBlock, "owned"> {
  readonly reading: RangeReading;
}

interface ReadBlocks {
  readonly found: readonly FoundBlock[];
  readonly gone: readonly string[];
  readonly refused: readonly Refusal[];
}

/** How often cells are read again that moved while they were read. */
const mostReadings = 5;

async function readOwned(workbook: Workbook, blocks: readonly OwnedBlock[], steps: Steps, readings = 1): Promise<ReadBlocks> {
  const [found, gone, refused]: [FoundBlock[], string[], Refusal[]] = [[], [], []];
  const places = await locateOwned(workbook, blocks);
  for (const [index, owned] of blocks.entries()) {
    const place = places[index];
    try {
      const reading = place && await readInSteps(workbook, place.address, steps);
      const moved = reading && movedBlock(owned, reading);
      if (moved) found.push({ owned: { ...moved.owned, anchor: place?.anchor }, reading });
      gone.push(...(moved?.gone ?? [owned.address]));
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "cancelled") throw error;
      if (error instanceof WorkbookError && error.code === "not-found") gone.push(owned.address);
      else refused.push({ address: owned.address, error });
    }
  }
  const isMoved = JSON.stringify(await locateOwned(workbook, blocks)) !== JSON.stringify(places);
  if (!isMoved) return { found, gone, refused };
  if (readings === mostReadings) throw new WorkbookError("busy", "Rows or columns keep moving.");
  return readOwned(workbook, blocks, steps, readings + 1);
}

/** One block that is refused does not keep the others from being given back. */
async function restore(workbook: Workbook, blocks: readonly CellBlock[], unread: readonly Refusal[], steps: Steps): Promise<void> {
  const refused = [...unread];
  for (const block of blocks) {
    try {
      await writeInSteps(workbook, [block], steps);
    } catch (error) {
      refused.push({ address: block.address, error });
    }
  }
  const [first] = refused;
  if (first === undefined) return;
  throw new WorkbookError("unfinished", "These cells could not be given back yet.", first.address, first.error, refused.map(({ address }) => address));
}

function decide({ owned, reading }: FoundBlock, { includeEdited, isReadBack }: { readonly includeEdited: boolean; readonly isReadBack: boolean }): Decision {
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
function keepChangedSpills({ reading, contents, kept }: Decision, edited: ReadonlySet<string>): void {
  for (const { row, column, anchor } of reading.spilled) {
    const cells = contents[row];
    if (!cells || (cells[column] ?? null) === null || !edited.has(anchor)) continue;
    cells[column] = null;
    kept.push({ row, column });
  }
}

function restoringBlock({ reading, owned, contents, kept }: Decision, includeEdited: boolean): CellBlock | undefined {
  const isKept = new Set(kept.map(placeKey));
  const numberFormats = reading.numberFormats.map((row, r) => row.map((current, c) => {
    const before = gridEntry(owned.formatsBefore, r, c) ?? null;
    const isOurs = !isKept.has(placeKey({ row: r, column: c })) && (includeEdited || current === gridEntry(owned.formatsAfter, r, c));
    return isOurs && before !== current ? before : null;
  }));
  const isIdle = [contents, numberFormats].every((rows) => rows.every((row) => row.every((entry) => entry === null)));
  return isIdle ? undefined : { address: reading.address, contents, numberFormats, ...(owned.anchor !== undefined && { anchor: owned.anchor }) };
}

function restoredCells({ reading, contents }: Decision): readonly string[] {
  const area = parseAddress(reading.address);
  return contents.flatMap((row, r) => row.flatMap((content, c) => (content === null ? [] : [cellAddress(area, { row: r, column: c })])));
}

function keptCells({ reading, kept }: Decision): readonly KeptCell[] {
  const area = parseAddress(reading.address);
  return kept.map((place) => ({ address: cellAddress(area, place), text: reading.texts[place.row]?.[place.column] ?? "" }));
}

/** Cells whose contents the write owns. */
export function ownedCellCount(record: WriteRecord): number {
  return record.sheet?.cellCount ?? record.blocks.reduce((count, owned) => count + contentCount(owned), 0);
}

function contentCount(owned: OwnedBlock): number {
  if ("all" in owned.after) return owned.after.all === null ? 0 : cellCount(parseAddress(owned.address));
  return owned.after.rows.flat().filter((content) => content !== null).length;
}
