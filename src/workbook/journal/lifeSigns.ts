import { cellsPerRequest } from "../blockPortions";
import { WorkbookError } from "../workbook";
import type { Workbook } from "../workbook";
import type { WriteRecord } from "./journalRecord";
import { isLost, readableRecord, readRecord } from "./journalRecord";
import type { Steps } from "./steps";

/** Who writes, or gives back, and how many signs of it there were. Stored in workbooks while a long write lasts: permanent. */
interface LifeSign {
  readonly owner: string;
  readonly beat: number;
}

const signKey = "salesheet.journal.sign";

/** Cells after which a write gives a sign: short ones, which are over before anybody looks twice, give none. */
const cellsPerSign = cellsPerRequest / 2;

/** Between two looks at somebody else's write: longer than one of its chunks mostly takes, short enough to wait for. */
const pauseBetweenLooks = 2_500;

/** The steps of a write that others may come upon. */
export interface SignedSteps extends Steps {
  /** @throws {WorkbookError} `other-writer` where somebody took the write for broken */
  refuseTaken(): Promise<void>;
  /** Why the write failed: names that somebody else removed, taking it for broken, are not what the user must hear of. */
  reasonOf(error: unknown): Promise<unknown>;
  /** The write is over: its signs go. They harm nothing where they cannot be removed. */
  end(): Promise<void>;
}

/**
 * Gives signs of life between the chunks of a write, and notices where somebody took it for broken meanwhile.
 *
 * @throws {WorkbookError} `other-writer` from `next`: the write must stop and give its cells back.
 */
export function withSigns(workbook: Workbook, steps: Steps): SignedSteps {
  const { id: owner } = workbook.runtime;
  let [beat, cells] = [0, 0];
  const isSignTaken = async (): Promise<boolean> => beat > 0 && (await readSign(workbook))?.owner !== owner;
  // A short write gives no sign, and may wait long for a cell that is being edited: its record tells.
  const isTaken = async (): Promise<boolean> => (beat > 0 ? isSignTaken() : !(await isBegunHere(workbook)));
  const refuseTaken = async (): Promise<void> => {
    if (await isTaken()) throw othersWrite();
  };
  const giveSign = async (): Promise<void> => {
    if (await isSignTaken()) throw othersWrite();
    [beat, cells] = [beat + 1, 0];
    await workbook.writeSetting(signKey, { owner, beat } satisfies LifeSign);
  };
  return {
    ...steps,
    async next() {
      await steps.next();
      if (cells >= cellsPerSign) await giveSign();
    },
    async linger() {
      await steps.linger();
      await giveSign();
    },
    advance(more) {
      cells += more;
      steps.advance(more);
    },
    refuseTaken,
    async reasonOf(error) {
      return await isTaken().catch(() => false) ? othersWrite() : error;
    },
    async end() {
      if (beat > 0) await removeSign(workbook);
    },
  };
}

/**
 * True while the workbook remembers a write of this runtime as going on. Somebody who took it for broken has forgotten it, and
 * somebody who began one at the same time has spoiled what was stored of it.
 */
export async function isBegunHere(workbook: Workbook): Promise<boolean> {
  const record = await readableRecord(workbook);
  return record?.state === "writing" && record.owner === workbook.runtime.id;
}

/** How a look at somebody else's write is followed. */
export interface LookOptions {
  /** Told before the pause between two looks. */
  readonly onLooking?: (() => void) | undefined;
}

/**
 * The record that the workbook remembers, once it stands still.
 *
 * Records are shared by all who have the workbook open. A write that another runtime began is either going on or broke off:
 * only a second look some time later tells.
 *
 * @throws {WorkbookError} `other-writer` where it is going on; `record-lost` where it cannot be read, not even some time later:
 * somebody who is just storing one leaves a moment in which it is not whole
 */
export async function settledRecord(workbook: Workbook, steps: Steps, { onLooking }: LookOptions = {}): Promise<WriteRecord | undefined> {
  const record = await readRecord(workbook).catch((error: unknown) => {
    if (isLost(error)) return "lost" as const;
    throw error;
  });
  if (record !== "lost" && !isOfOthers(workbook, record)) return record;
  const sign = await readSign(workbook);
  onLooking?.();
  await steps.unlessCancelled(workbook.runtime.pause(pauseBetweenLooks));
  const later = await readRecord(workbook);
  if (isOfOthers(workbook, later) && !isSame([record, sign], [later, await readSign(workbook)])) throw othersWrite(later.address);
  return later;
}

/** Gives a record back so that whoever writes it, where he lives after all, notices. */
export async function takingOver<T>(workbook: Workbook, record: WriteRecord, giveBack: () => Promise<T>): Promise<T> {
  if (!isOfOthers(workbook, record)) return giveBack();
  // The cells matter more than the notice.
  await workbook.writeSetting(signKey, { owner: workbook.runtime.id, beat: 0 } satisfies LifeSign).catch(() => undefined);
  try {
    return await giveBack();
  } finally {
    await removeSign(workbook);
  }
}

/** Removes a sign of one's own. */
async function removeSign(workbook: Workbook): Promise<void> {
  const remove = async (): Promise<void> => {
    if ((await readSign(workbook))?.owner === workbook.runtime.id) await workbook.writeSetting(signKey, undefined);
  };
  await remove().catch(() => undefined);
}

function isOfOthers(workbook: Workbook, record: WriteRecord | undefined): record is WriteRecord {
  return record?.state === "writing" && record.owner !== workbook.runtime.id;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function readSign(workbook: Workbook): Promise<LifeSign | undefined> {
  const stored = await workbook.readSetting(signKey);
  return typeof stored === "object" && stored !== null && "owner" in stored && "beat" in stored ? stored as LifeSign : undefined;
}

function othersWrite(address?: string): WorkbookError {
  return new WorkbookError("other-writer", "Somebody else's write is going on in this workbook.", address);
}
