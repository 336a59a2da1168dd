import { WorkbookError } from "../workbook";
import type { CellValue, Workbook } from "../workbook";
import type { Grid } from "./grid";

/** One rectangle that a write owns. Contents are stored as they must be written; null: not the write's. */
export interface OwnedBlock {
  readonly address: string;
  readonly before: Grid<CellValue | null>;
  /** As planned while the write runs, as the workbook gave it back once it is written. */
  readonly after: Grid<CellValue | null>;
  readonly formatsBefore: Grid<string | null>;
  readonly formatsAfter: Grid<string | null>;
}

/** One write with everything needed to take it back. */
export interface WriteRecord {
  readonly action: string;
  readonly address: string;
  /** "writing": begun, perhaps never ended. "undone": taken back, except for cells that were edited since. */
  readonly state: "writing" | "written" | "undone";
  readonly blocks: readonly OwnedBlock[];
}

/** What the workbook keeps. One write is kept today; the list lets later versions keep more. */
interface JournalRecord {
  readonly version: 1;
  readonly writes: readonly WriteRecord[];
}

/** Permanent: journals lie in workbooks under this name. */
const journalKey = "salesheet.journal";

/** The latest write that the workbook remembers. */
export async function readRecord(workbook: Workbook): Promise<WriteRecord | undefined> {
  const stored = await workbook.readSetting(journalKey);
  if (stored === undefined || stored === null) return undefined;
  if (!isJournal(stored)) {
    throw new WorkbookError("unsupported", "The journal in this workbook was written by a newer version of Salesheet.");
  }
  return stored.writes[stored.writes.length - 1];
}

/** Remembers this write in place of the last; undefined forgets it. */
export async function storeRecord(workbook: Workbook, record: WriteRecord | undefined): Promise<void> {
  const journal: JournalRecord | undefined = record && { version: 1, writes: [record] };
  await workbook.writeSetting(journalKey, journal);
}

function isJournal(stored: unknown): stored is JournalRecord {
  return typeof stored === "object" && stored !== null && "version" in stored && stored.version === 1 && "writes" in stored && Array.isArray(stored.writes);
}
