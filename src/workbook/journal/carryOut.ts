import { blockPortions } from "../blockPortions";
import { WorkbookError } from "../workbook";
import type { CellBlock, Workbook } from "../workbook";
import { locateOwned, setAnchors, sweepAnchors, withAnchors } from "./anchors";
import type { AnchoredBlock } from "./anchors";
import { giveBack, stepsBack } from "./giveBack";
import type { GivenBack } from "./giveBack";
import { grow, isInGrowth } from "./growTable";
import { cellsOf, writeInSteps } from "./inSteps";
import { readRecord, storeRecord } from "./journalRecord";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import { takingOver, withSigns } from "./lifeSigns";
import { Moved } from "./moved";
import { capture, readBack } from "./ownedCells";
import { giveBackSheet } from "./ownedSheet";
import { stepsTowards } from "./steps";
import type { StepOptions, Steps } from "./steps";
import type { WritePlan } from "./writePlan";

/** A write from its first hidden name to the last cell that was read back. */
interface BegunWrite {
  readonly blocks: readonly AnchoredBlock[];
  /** Remembered again where this write is given back. */
  readonly previous: WriteRecord | undefined;
  readonly steps: Steps;
}

/**
 * Writes blocks, all of them or none: each gets a hidden name, what it holds is stored, it is written to where its name
 * lies, and read back. A failure, and a cancel, give everything back.
 *
 * @returns undefined where cells came, went or moved meanwhile; everything was given back.
 */
export async function carryOut(workbook: Workbook, plan: Omit<WritePlan, "blocks">, planned: readonly CellBlock[], options: StepOptions): Promise<WriteRecord | undefined> {
  const previous = await readRecord(workbook);
  await sweepAnchors(workbook, previous);
  const blocks = withAnchors(planned.flatMap(blockPortions), previous);
  // Each cell is read, written, and read again.
  const begun = { blocks, previous, steps: stepsTowards(3 * cellsOf(blocks), options) };
  const record = await begin(workbook, plan, begun);
  try {
    const written = await write(workbook, record, begun);
    await tidy(workbook, written);
    return written;
  } catch (error) {
    if (error instanceof Moved) return undefined;
    throw error;
  }
}

/** Nothing is written yet: whatever fails here leaves at most hidden names, which the next act on the journal removes. */
async function begin(workbook: Workbook, { action, address, growth }: Omit<WritePlan, "blocks">, { blocks, previous, steps }: BegunWrite): Promise<WriteRecord> {
  try {
    await setAnchors(workbook, blocks, steps);
    const sheetIds = new Map((await workbook.readSheets()).map(({ id, name }) => [name, id]));
    const owned: OwnedBlock[] = [];
    for (const block of blocks) owned.push({ ...(await capture(workbook, block, { sheetIds, steps })), ...(isInGrowth(block, growth) && { isInGrowth: true as const }) });
    const record: WriteRecord = { action, address, state: "writing", blocks: owned, owner: workbook.runtime.id, ...(growth && { growth }) };
    await storeFirst(workbook, record, steps);
    return record;
  } catch (error) {
    await tidy(workbook, previous);
    throw error;
  }
}

/** The first that is stored of a write: without it nothing is written. */
export async function storeFirst(workbook: Workbook, record: WriteRecord, steps: Steps): Promise<void> {
  try {
    await storeRecord(workbook, record, steps);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "cancelled") throw error;
    throw new WorkbookError("not-stored", "The old contents could not be stored in the workbook, so nothing was written.", record.address, error);
  }
}

async function write(workbook: Workbook, record: WriteRecord, { blocks, previous, steps: unsigned }: BegunWrite): Promise<WriteRecord> {
  const steps = withSigns(workbook, unsigned);
  let begun = record;
  try {
    await refuseMoved(workbook, record.blocks);
    if (record.growth) await grow(workbook, record.growth);
    await writeInSteps(workbook, blocks, steps);
    await refuseMoved(workbook, record.blocks);
    const seen = [];
    for (const block of record.blocks) seen.push(await readBack(workbook, block, steps));
    begun = { ...record, blocks: seen.map(({ owned }) => owned) };
    const problem = seen.find((block) => block.problem)?.problem;
    if (problem) throw problem;
    await steps.refuseTaken();
    const written: WriteRecord = { ...begun, state: "written" };
    await storeRecord(workbook, written);
    return written;
  } catch (error) {
    const reason = await steps.reasonOf(error);
    const isBecauseMoved = mayComeOfMoving(reason) && await isMoved(workbook, record.blocks);
    await giveBackBroken(workbook, begun, previous);
    throw isBecauseMoved ? new Moved() : reason;
  } finally {
    await steps.end();
  }
}

function mayComeOfMoving(error: unknown): boolean {
  return error instanceof WorkbookError && ["not-found", "refused", "not-as-written"].includes(error.code);
}

async function refuseMoved(workbook: Workbook, blocks: readonly OwnedBlock[]): Promise<void> {
  if (await isMoved(workbook, blocks)) throw new Moved();
}

async function isMoved(workbook: Workbook, blocks: readonly OwnedBlock[]): Promise<boolean> {
  const places = await locateOwned(workbook, blocks);
  return places.some((place, index) => place?.address !== blocks[index]?.address);
}

/** Gives back what a write that broke off may have written, and remembers the write before it again. */
export async function giveBackBroken(workbook: Workbook, record: WriteRecord, previous: WriteRecord | undefined, { onProgress }: Pick<StepOptions, "onProgress"> = {}): Promise<GivenBack> {
  const giving = { includeEdited: false, isReadBack: false, steps: stepsBack(record, { onProgress }) };
  try {
    return await takingOver(workbook, record, async () => {
      const result = record.sheet ? await giveBackSheet(workbook, record.sheet, giving) : await giveBack(workbook, record, giving);
      await storeRecord(workbook, previous);
      await tidy(workbook, previous);
      return result;
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "unfinished") throw error;
    throw new WorkbookError("unfinished", "A write stopped half-way and its cells could not be given back yet.", record.address, error, record.blocks.map(({ address }) => address));
  }
}

/** Hidden names that stay behind harm nothing, and the next act on the journal sweeps them: their removal must not fail a write. */
export async function tidy(workbook: Workbook, record: WriteRecord | undefined): Promise<void> {
  await sweepAnchors(workbook, record).catch(() => undefined);
}
