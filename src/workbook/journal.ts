import { clearing, hasContents } from "./journal/clearing";
import type { Obstructed } from "./journal/clearing";
import { giveBack, ownedCellCount } from "./journal/giveBack";
import type { GivenBack } from "./journal/giveBack";
import { readRecord, storeRecord } from "./journal/journalRecord";
import type { WriteRecord } from "./journal/journalRecord";
import { oneAtATime } from "./journal/oneAtATime";
import { capture, readBack } from "./journal/ownedCells";
import type { PlannedBlock, WritePlan } from "./journal/writePlan";
import { WorkbookError } from "./workbook";
import type { CellBlock, Obstacle, Workbook } from "./workbook";

export type { PlannedBlock, WritePlan };

/** Refused: nothing was written, and these cells are why. */
export type ApplyResult = { readonly status: "applied"; readonly write: LastWrite } | { readonly status: "refused"; readonly obstacles: readonly Obstacle[] };

/** What the Undo card tells. */
export interface LastWrite {
  readonly action: string;
  /** The first cell that was written, as proposed. */
  readonly address: string;
  /** Cells that the write gave contents. */
  readonly cellCount: number;
  /** False for a write that broke off: `recover` gives its cells back. */
  readonly isFinished: boolean;
}

export type UndoResult = { readonly status: "nothing" } | ({ readonly status: "undone"; readonly address: string } & GivenBack);

/**
 * Writes a plan, all of it or nothing.
 *
 * What the cells hold is stored in the workbook before the first of them is written; without it no write starts.
 * Then everything is read back. If anything fails the cells are given back and the failure is thrown. A write
 * that broke off earlier is given back first.
 *
 * @param overwrite - The user's yes to losing what the obstacles "not-empty" name. No yes removes the others.
 * @throws {WorkbookError} `unfinished` where a broken write could not be given back; call `recover` to try again.
 */
export async function apply(workbook: Workbook, plan: WritePlan, { overwrite }: { readonly overwrite: boolean }): Promise<ApplyResult> {
  return oneAtATime(async () => {
    await recoverNow(workbook);
    const obstructed = await obstructedBlocks(workbook, plan);
    const refused = obstructed.flatMap(({ obstacles }) => obstacles).filter(({ code }) => code !== "not-empty" || !overwrite);
    if (refused.length > 0) return { status: "refused", obstacles: refused };
    const blocks = [...clearing(obstructed), ...plan.blocks];
    const owned = [];
    for (const block of blocks) owned.push(await capture(workbook, block));
    const record: WriteRecord = { action: plan.action, address: plan.address, state: "writing", blocks: owned };
    const previous = await readRecord(workbook);
    await storeRecord(workbook, record);
    return { status: "applied", write: await writeOrGiveBack(workbook, record, blocks, previous) };
  });
}

/** Everything in the way of a plan, block by block. */
export async function obstaclesOf(workbook: Workbook, plan: Pick<WritePlan, "blocks">): Promise<readonly Obstacle[]> {
  return (await obstructedBlocks(workbook, plan)).flatMap(({ obstacles }) => obstacles);
}

async function obstructedBlocks(workbook: Workbook, plan: Pick<WritePlan, "blocks">): Promise<readonly Obstructed[]> {
  const found: Obstructed[] = [];
  for (const block of plan.blocks.filter(hasContents)) found.push({ block, obstacles: await workbook.obstacles(block.address, block.spill) });
  return found;
}

async function writeOrGiveBack(workbook: Workbook, record: WriteRecord, blocks: readonly CellBlock[], previous: WriteRecord | undefined): Promise<LastWrite> {
  let begun = record;
  try {
    await workbook.write(blocks);
    const seen = [];
    for (const block of record.blocks) seen.push(await readBack(workbook, block));
    begun = { ...record, blocks: seen.map(({ owned }) => owned) };
    const problem = seen.find((block) => block.problem)?.problem;
    if (problem) throw problem;
    await storeRecord(workbook, { ...begun, state: "written" });
    return told({ ...begun, state: "written" });
  } catch (error) {
    await giveBackBroken(workbook, begun, previous);
    throw error;
  }
}

async function giveBackBroken(workbook: Workbook, record: WriteRecord, previous: WriteRecord | undefined): Promise<GivenBack> {
  try {
    const result = await giveBack(workbook, record, false);
    await storeRecord(workbook, previous);
    return result;
  } catch (error) {
    throw new WorkbookError("unfinished", "A write stopped half-way and its cells could not be given back yet.", record.address, error);
  }
}

/** Gives back the cells of a write that broke off, even in an earlier session. For the pane when it opens. */
export async function recover(workbook: Workbook): Promise<UndoResult> {
  return oneAtATime(() => recoverNow(workbook));
}

async function recoverNow(workbook: Workbook): Promise<UndoResult> {
  const record = await readRecord(workbook);
  if (record?.state !== "writing") return { status: "nothing" };
  return { status: "undone", address: record.address, ...(await giveBackBroken(workbook, record, undefined)) };
}

/** The write that `undo` would take back; undefined where there is none. */
export async function lastWrite(workbook: Workbook): Promise<LastWrite | undefined> {
  const record = await readRecord(workbook);
  return record && record.state !== "undone" ? told(record) : undefined;
}

function told(record: WriteRecord): LastWrite {
  return { action: record.action, address: record.address, cellCount: ownedCellCount(record), isFinished: record.state === "written" };
}

/**
 * Takes the last write back, contents and number formats, also after the workbook was closed and opened.
 *
 * Cells edited since are kept and listed. Called again with `includeEdited` they are given back as well.
 */
export async function undo(workbook: Workbook, options: { readonly includeEdited?: boolean } = {}): Promise<UndoResult> {
  return oneAtATime(async () => {
    const record = await readRecord(workbook);
    if (!record || (record.state === "undone" && !options.includeEdited)) return { status: "nothing" };
    const result = await giveBack(workbook, record, options.includeEdited ?? false);
    await storeRecord(workbook, result.kept.length > 0 ? { ...record, state: "undone" } : undefined);
    return { status: "undone", address: record.address, ...result };
  });
}
