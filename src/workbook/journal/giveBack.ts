import { parseAddress } from "../address";
import { cellCount } from "../area";
import { WorkbookError } from "../workbook";
import type { CellBlock, Workbook } from "../workbook";
import { decide, keepChangedSpills, keptCells, keptOf, restoredCells, restoringBlock } from "./decide";
import type { KeptCell } from "./decision";
import { columnsToRelease, keepHeadings, leaveToOthers, withHeadingsLast } from "./grownColumns";
import type { GrownColumns } from "./grownColumns";
import { cellsOf, writeInSteps } from "./inSteps";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import { readOwned } from "./readOwned";
import type { Refusal } from "./readOwned";
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

async function release(workbook: Workbook, { table, address }: GrownColumns): Promise<void> {
  try {
    await workbook.shrinkTable(table, address);
  } catch (error) {
    throw new WorkbookError("unfinished", "The table could not be made smaller yet.", address, error, [address]);
  }
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

/** Cells whose contents the write owns. */
export function ownedCellCount(record: WriteRecord): number {
  return record.sheet?.cellCount ?? record.blocks.reduce((count, owned) => count + contentCount(owned), 0);
}

function contentCount(owned: OwnedBlock): number {
  if ("all" in owned.after) return owned.after.all === null ? 0 : cellCount(parseAddress(owned.address));
  return owned.after.rows.flat().filter((content) => content !== null).length;
}
