import type { DraftPart } from "./draftParts";
import { addDraft } from "./journal/addDraft";
import { carryOut, giveBackBroken, takeBackCells, tidy } from "./journal/carryOut";
import { clearing, hasContents } from "./journal/clearing";
import type { Obstructed } from "./journal/clearing";
import { ownedCellCount, stepsBack } from "./journal/giveBack";
import type { GivenBack } from "./journal/giveBack";
import { growthObstacles, isInGrowth } from "./journal/growTable";
import { isLost, readableRecord, storeRecord } from "./journal/journalRecord";
import type { WriteRecord } from "./journal/journalRecord";
import { settledRecord, takingOver } from "./journal/lifeSigns";
import type { LookOptions } from "./journal/lifeSigns";
import { oneAtATime } from "./journal/oneAtATime";
import { stepsTowards } from "./journal/steps";
import type { StepOptions } from "./journal/steps";
import type { PlannedBlock, SheetPlan, TableGrowth, WritePlan } from "./journal/writePlan";
import type { Obstacle, Workbook } from "./workbook";

export { readOwnSheets } from "./journal/ownSheets";
export type { PlannedBlock, SheetPlan, StepOptions, TableGrowth, WritePlan };

/** Refused: nothing was written, and these cells are why; without any, the sheet changed meanwhile. */
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
  /** Of a sheet just added: what Excel refused and it goes without. */
  readonly leftOut?: readonly DraftPart[];
}

export type UndoResult = { readonly status: "nothing" } | ({ readonly status: "undone"; readonly address: string } & GivenBack);

/** How a plan is applied. */
export interface ApplyOptions extends StepOptions {
  /** The user's yes to losing what the obstacles "not-empty" name. No yes removes the others. */
  readonly overwrite: boolean;
}

/**
 * Writes a plan, all of it or nothing.
 *
 * What the cells hold is stored in the workbook before the first of them is written; without it no write starts.
 * Then everything is read back. If anything fails the cells are given back and the failure is thrown. A write
 * that broke off earlier is given back first.
 *
 * @throws {WorkbookError} `cancelled` by `signal`, `not-stored` where the workbook cannot keep the old contents: all cells
 * are as before. `other-writer` where somebody else's write is going on. `unfinished` where a broken write could not be
 * given back; call `recover` to try again.
 */
export async function apply(workbook: Workbook, plan: WritePlan, { overwrite, ...options }: ApplyOptions): Promise<ApplyResult> {
  return oneAtATime(workbook.runtime, async () => {
    await recoverBefore(workbook, options);
    const obstructed = await obstructedBlocks(workbook, plan);
    const refused = [...await besideTable(workbook, plan), ...obstructed.flatMap(({ obstacles }) => obstacles)].filter(({ code }) => code !== "not-empty" || !overwrite);
    if (refused.length > 0) return { status: "refused", obstacles: refused };
    const record = await carryOut(workbook, plan, [...clearing(obstructed), ...plan.blocks], options);
    return record ? { status: "applied", write: told(record) } : { status: "refused", obstacles: [] };
  });
}

/**
 * Adds a sheet and fills it, all of it or nothing. `undo` deletes it, unless it holds something else by then.
 *
 * @throws {WorkbookError} as `apply`
 */
export async function applySheet(workbook: Workbook, { action, sheet }: SheetPlan, options: StepOptions = {}): Promise<ApplyResult> {
  return oneAtATime(workbook.runtime, async () => {
    await recoverBefore(workbook, options);
    const added = await addDraft(workbook, action, sheet, options);
    if (!added) return { status: "refused", obstacles: [] };
    return { status: "applied", write: { ...told(added.record), ...(added.leftOut.length > 0 && { leftOut: added.leftOut }) } };
  });
}

/** Everything in the way of a plan: first of the table that grows, then block by block. */
export async function obstaclesOf(workbook: Workbook, plan: Pick<WritePlan, "blocks" | "growth">): Promise<readonly Obstacle[]> {
  return [...await besideTable(workbook, plan), ...(await obstructedBlocks(workbook, plan)).flatMap(({ obstacles }) => obstacles)];
}

async function besideTable(workbook: Workbook, { growth }: Pick<WritePlan, "growth">): Promise<readonly Obstacle[]> {
  return growth ? growthObstacles(workbook, growth) : [];
}

/** What blocks find in columns that a table takes in is asked of these columns, all at once. */
async function obstructedBlocks(workbook: Workbook, { blocks, growth }: Pick<WritePlan, "blocks" | "growth">): Promise<readonly Obstructed[]> {
  const found: Obstructed[] = [];
  for (const block of blocks.filter(hasContents)) found.push({ block, obstacles: isInGrowth(block, growth) ? [] : await workbook.obstacles(block.address, block.spill) });
  return found;
}

/** How giving back is followed; nobody can cancel it, for only then the workbook is whole. */
export interface RecoverOptions extends LookOptions, Pick<StepOptions, "onProgress"> {}

/**
 * Gives back the cells of a write that broke off, even in an earlier session. For the pane when it opens. One that another
 * runtime began is watched for a moment first: it may be going on.
 *
 * @throws {WorkbookError} `other-writer` where it is; `record-lost` where what is remembered cannot be read
 */
export async function recover(workbook: Workbook, options: RecoverOptions = {}): Promise<UndoResult> {
  return oneAtATime(workbook.runtime, () => recoverNow(workbook, options));
}

/** A record that is lost keeps nobody from writing: the next one takes its place. */
async function recoverBefore(workbook: Workbook, { signal }: StepOptions): Promise<void> {
  try {
    await recoverNow(workbook, { signal });
  } catch (error) {
    if (!isLost(error)) throw error;
  }
}

async function recoverNow(workbook: Workbook, { signal, ...options }: RecoverOptions & Pick<StepOptions, "signal">): Promise<UndoResult> {
  const record = await settledRecord(workbook, stepsTowards(1, { signal }), options);
  if (record?.state !== "writing") {
    await tidy(workbook, record);
    return { status: "nothing" };
  }
  return { status: "undone", address: record.address, ...(await giveBackBroken(workbook, record, (rest) => rest, options)) };
}

/** The write that `undo` would take back; undefined where there is none, or none that can be read. */
export async function lastWrite(workbook: Workbook): Promise<LastWrite | undefined> {
  const record = await readableRecord(workbook);
  return record && record.state !== "undone" ? told(record) : undefined;
}

function told(record: WriteRecord): LastWrite {
  return { action: record.action, address: record.address, cellCount: ownedCellCount(record), isFinished: record.state === "written" };
}

export interface UndoOptions extends StepOptions {
  readonly includeEdited?: boolean;
}

/**
 * Takes the last write back, contents and number formats, also after the workbook was closed and opened.
 *
 * Cells edited since are kept and listed. Called again with `includeEdited` they are given back as well.
 *
 * @throws {WorkbookError} `cancelled` while the cells are looked at: nothing was taken back. From the first cell on, which
 * `onTooLate` tells, it goes through to the end. `other-writer` where somebody else's write is going on.
 * `record-lost` where what is remembered cannot be read: nothing was taken back, nor can it be.
 */
export async function undo(workbook: Workbook, { includeEdited = false, ...options }: UndoOptions = {}): Promise<UndoResult> {
  return oneAtATime(workbook.runtime, async () => {
    const record = await settledRecord(workbook, stepsTowards(1, options));
    if (!record || (record.state === "undone" && !includeEdited)) return { status: "nothing" };
    return takingOver(workbook, record, () => takeBack(workbook, record, { includeEdited, ...options }));
  });
}

async function takeBack(workbook: Workbook, record: WriteRecord, { includeEdited = false, ...options }: UndoOptions): Promise<UndoResult> {
  const giving = { includeEdited, isReadBack: record.state !== "writing", steps: stepsBack(record, options) };
  const { given, rest } = await takeBackCells(workbook, record, giving);
  // Whoever began a write meanwhile has stored another record, which is not to be touched.
  if (JSON.stringify(await readableRecord(workbook)) === JSON.stringify(record)) {
    await storeRecord(workbook, rest);
    await tidy(workbook, rest);
  }
  return { status: "undone", address: record.address, ...given };
}
