import { blockPortions } from "../blockPortions";
import { WorkbookError } from "../workbook";
import type { CellBlock, Workbook } from "../workbook";
import { locateOwned, setAnchors, sweepAnchors, withAnchors } from "./anchors";
import type { AnchoredBlock } from "./anchors";
import { giveBack, stepsBack } from "./giveBack";
import type { GivenBack, Giving } from "./giveBack";
import { grow, isInGrowth } from "./growTable";
import { cellsOf, writeInSteps } from "./inSteps";
import { readableRecord, storeRecord } from "./journalRecord";
import type { OwnedBlock, WriteRecord } from "./journalRecord";
import { isBegunHere, takingOver, withSigns } from "./lifeSigns";
import { Moved } from "./moved";
import { capture, readBack, unknownCells } from "./ownedCells";
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
  const previous = await readableRecord(workbook);
  await sweepAnchors(workbook, previous);
  const blocks = withAnchors(planned.flatMap(blockPortions), previous, workbook.runtime);
  // Each cell is read, written, and read again.
  const begun = { blocks, previous, steps: stepsTowards(3 * cellsOf(blocks), options) };
  try {
    const record = await begin(workbook, plan, begun);
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
    // What was read where cells had moved already are not the cells that the names stand for.
    await refuseMoved(workbook, owned);
    const record: WriteRecord = { action, address, state: "writing", blocks: owned, owner: workbook.runtime.id, ...(growth && { growth }) };
    await storeFirst(workbook, record, steps);
    return record;
  } catch (error) {
    await forgetBegun(workbook, previous).catch(() => undefined);
    await tidy(workbook, previous);
    throw error;
  }
}

/** A record may be stored although storing it failed. One that stays is found, and found to be done with, by the next act. */
async function forgetBegun(workbook: Workbook, previous: WriteRecord | undefined): Promise<void> {
  if (await isBegunHere(workbook)) await storeRecord(workbook, previous);
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
  let isTouched = false;
  try {
    await refuseMoved(workbook, record.blocks);
    await steps.refuseTaken();
    isTouched = true;
    if (record.growth) await grow(workbook, record.growth);
    await writeInSteps(workbook, blocks, steps);
    const seen = [];
    for (const block of record.blocks) seen.push(await readBack(workbook, block, steps));
    await refuseMoved(workbook, record.blocks);
    begun = { ...record, blocks: seen.map(({ owned }) => owned) };
    const problem = seen.find((block) => block.problem)?.problem;
    if (problem) throw problem;
    await steps.refuseTaken();
    const written: WriteRecord = { ...begun, state: "written" };
    await storeRecord(workbook, written);
    return written;
  } catch (error) {
    const reason = await steps.reasonOf(error);
    // Not even asking why may keep the cells from being given back.
    const isBecauseMoved = mayComeOfMoving(reason) && await isMoved(workbook, record.blocks).catch(() => false);
    // What was read back where cells had moved already says nothing of them.
    const broken = isBecauseMoved ? record : begun;
    let left: readonly string[] = [];
    await giveBackBroken(workbook, isTouched ? broken : { ...broken, blocks: [] }, (rest) => {
      left = unknownCells(rest?.blocks ?? []);
      return left.length > 0 ? rest : previous;
    });
    if (left.length > 0) throw new WorkbookError("unfinished", "Lines went while they were written to: nobody can tell what these cells held.", left[0], reason, left);
    throw isBecauseMoved ? new Moved() : reason;
  } finally {
    await steps.end();
  }
}

function mayComeOfMoving(error: unknown): boolean {
  return error instanceof WorkbookError && ["not-found", "refused", "not-as-written", "no-room"].includes(error.code);
}

async function refuseMoved(workbook: Workbook, blocks: readonly OwnedBlock[]): Promise<void> {
  if (await isMoved(workbook, blocks)) throw new Moved();
}

async function isMoved(workbook: Workbook, blocks: readonly OwnedBlock[]): Promise<boolean> {
  const places = await locateOwned(workbook, blocks);
  return places.some((place, index) => place?.address !== blocks[index]?.address);
}

/**
 * Gives back what a write that broke off may have written.
 *
 * @param remember - What is remembered from then on; it is told what is left of the broken write.
 */
export async function giveBackBroken(workbook: Workbook, record: WriteRecord, remember: (rest: WriteRecord | undefined) => WriteRecord | undefined, { onProgress }: Pick<StepOptions, "onProgress"> = {}): Promise<GivenBack> {
  const giving = { includeEdited: false, isReadBack: false, steps: stepsBack(record, { onProgress }) };
  try {
    return await takingOver(workbook, record, async () => {
      const { given, rest } = await takeBackCells(workbook, record, giving);
      // Somebody who took the write for broken may have begun one of his own since: his record and names are not to be touched.
      if (record.owner === workbook.runtime.id && !(await isBegunHere(workbook))) return given;
      const remembered = remember(rest);
      await storeRecord(workbook, remembered);
      await tidy(workbook, remembered);
      return given;
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "unfinished") throw error;
    throw new WorkbookError("unfinished", "A write stopped half-way and its cells could not be given back yet.", record.address, error, record.blocks.map(({ address }) => address));
  }
}

/** Gives back what a record owns; tells what is left of it to remember, so that what was kept may still be given back. */
export async function takeBackCells(workbook: Workbook, record: WriteRecord, giving: Giving & { readonly isReadBack: boolean }): Promise<{ readonly given: GivenBack; readonly rest: WriteRecord | undefined }> {
  const { given, rest } = record.sheet ? { given: await giveBackSheet(workbook, record.sheet, giving), rest: record.blocks } : await giveBack(workbook, record, giving);
  // A sheet that was kept only for formulas elsewhere can be taken back once these are mended.
  if (given.uses && given.kept.length === 0 && record.state === "written") return { given, rest: record };
  return { given, rest: given.kept.length > 0 || given.uses ? { ...record, state: "undone", blocks: rest } : undefined };
}

/** Hidden names that stay behind harm nothing, and the next act on the journal sweeps them: their removal must not fail a write. */
export async function tidy(workbook: Workbook, record: WriteRecord | undefined): Promise<void> {
  await sweepAnchors(workbook, record).catch(() => undefined);
}
