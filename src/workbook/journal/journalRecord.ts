import { WorkbookError } from "../workbook";
import type { CellValue, Workbook } from "../workbook";
import type { Grid } from "./grid";
import { isHead, nextHead, readParts, removeAllParts, removeParts, writeParts } from "./recordParts";
import { uncancelled } from "./steps";
import type { Steps } from "./steps";
import type { TableGrowth } from "./writePlan";

/** One rectangle that a write owns. Contents are stored as they must be written; null: not the write's. */
export interface OwnedBlock {
  readonly address: string;
  /** Null beside an `after`: what the cell held is not known any more. It is kept, whatever is said. */
  readonly before: Grid<CellValue | null>;
  /** As planned while the write runs, as the workbook gave it back once it is written. */
  readonly after: Grid<CellValue | null>;
  readonly formatsBefore: Grid<string | null>;
  readonly formatsAfter: Grid<string | null>;
  /** The hidden name of the cells; records of the first version have none. */
  readonly anchor?: string;
  /** Id of the sheet, for a name that was lost. */
  readonly sheetId?: string;
  /** Fills columns that the write added to a table. */
  readonly isInGrowth?: true;
}

/** A sheet that a write added. */
export interface OwnedSheet {
  readonly name: string;
  /** Ids of the sheets that were there before: a sheet of this name that is none of them is the write's. */
  readonly otherIds: readonly string[];
  /** Once the sheet stands; it is found by it however it is called then. */
  readonly id?: string;
  /** From A1 on, as the workbook gave it back once it was written; null: not the write's. */
  readonly contents: Grid<CellValue | null>;
  readonly cellCount: number;
}

/** One write with everything needed to take it back. */
export interface WriteRecord {
  readonly action: string;
  readonly address: string;
  /** "writing": begun, perhaps never ended. "undone": taken back, except for cells that were edited since. */
  readonly state: "writing" | "written" | "undone";
  readonly blocks: readonly OwnedBlock[];
  /** The runtime that began it; records of the first version have none. */
  readonly owner?: string;
  /** Columns that a table took in for the write, or was about to: where the table ends tells which. */
  readonly growth?: TableGrowth;
  /** The sheet that the write added; such a write has no blocks. */
  readonly sheet?: OwnedSheet;
}

/** What the workbook keeps. One write is kept today; the list lets later versions keep more. */
interface JournalRecord {
  readonly version: 1;
  readonly writes: readonly WriteRecord[];
}

/** Permanent: journals lie in workbooks under this name. */
const journalKey = "salesheet.journal";

/** Characters that one setting holds at most: longer records are stored in parts. */
const charactersPerSetting = 200_000;

/**
 * The latest write that the workbook remembers.
 *
 * @throws {WorkbookError} `record-lost` where what is stored is no record: a setting was cut, or two writes begun at once mixed
 * their parts. `record-newer` where a newer Salesheet stored it.
 */
export async function readRecord(workbook: Workbook): Promise<WriteRecord | undefined> {
  const stored = await workbook.readSetting(journalKey);
  if (stored === undefined || stored === null) return undefined;
  const journal = isHead(stored) ? parsed(await readParts(workbook, journalKey, stored)) : stored;
  if (isNewer(journal)) throw new WorkbookError("record-newer", "The journal in this workbook was written by a newer version of Salesheet.");
  if (!isJournal(journal)) throw new WorkbookError("record-lost", "The journal in this workbook cannot be read any more.");
  return journal.writes[journal.writes.length - 1];
}

/** As `readRecord`; undefined where the record is lost: the next one replaces it, and nothing of it can be undone. */
export async function readableRecord(workbook: Workbook): Promise<WriteRecord | undefined> {
  try {
    return await readRecord(workbook);
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
}

export function isLost(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "record-lost";
}

/**
 * Remembers this write in place of the last; undefined forgets it.
 *
 * A long record lies in parts under names of their own, and only when all of them stand does the one setting change that
 * names them: whenever the runtime ends, the workbook remembers either the last write or this one, whole.
 */
export async function storeRecord(workbook: Workbook, record: WriteRecord | undefined, steps: Steps = uncancelled): Promise<void> {
  const journal: JournalRecord | undefined = record && { version: 1, writes: [record] };
  const text = JSON.stringify(journal) ?? "";
  const stored = await workbook.readSetting(journalKey);
  const last = isHead(stored) ? stored : undefined;
  const isShort = text.length <= charactersPerSetting;
  if (isShort) {
    await workbook.writeSetting(journalKey, journal);
  } else {
    const head = nextHead(last, Math.ceil(text.length / charactersPerSetting), text);
    await writeParts(workbook, journalKey, head, text, steps);
    await workbook.writeSetting(journalKey, head);
  }
  if (last) await removeParts(workbook, journalKey, last);
  // Parts of a record that was lost, which no head names, would lie in the workbook for good.
  if (isShort && stored !== undefined && !isJournal(stored)) await removeAllParts(workbook, journalKey);
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isNewer(stored: unknown): boolean {
  return typeof stored === "object" && stored !== null && "version" in stored && typeof stored.version === "number" && stored.version > 1;
}

function isJournal(stored: unknown): stored is JournalRecord {
  return typeof stored === "object" && stored !== null && "version" in stored && stored.version === 1 && "writes" in stored && Array.isArray(stored.writes) && stored.writes.every(isWrite);
}

function isWrite(stored: unknown): boolean {
  return typeof stored === "object" && stored !== null && "state" in stored && "address" in stored && "blocks" in stored && Array.isArray(stored.blocks);
}
