import { formatAddress, parseAddress } from "../address";
import { blockPortions } from "../blockPortions";
import type { DraftPart } from "../draftParts";
import type { SheetDraft } from "../sheetDraft";
import { WorkbookError } from "../workbook";
import type { CellBlock, Workbook } from "../workbook";
import { storeFirst, tidy } from "./carryOut";
import { gridOf } from "./grid";
import { writeInSteps } from "./inSteps";
import { readableRecord, storeRecord } from "./journalRecord";
import type { OwnedSheet, WriteRecord } from "./journalRecord";
import { withSigns, type SignedSteps } from "./lifeSigns";
import { contentsOf, problemOf } from "./ownedCells";
import { giveBackSheet } from "./ownedSheet";
import { rememberOwnSheet } from "./ownSheets";
import { readCalculated } from "./readCalculated";
import { stepsTowards, uncancelled, type StepOptions } from "./steps";

/** A sheet that was added. */
export interface AddedDraft {
  readonly record: WriteRecord;
  /** What Excel refused and the sheet goes without. */
  readonly leftOut: readonly DraftPart[];
}

/**
 * Adds a sheet and fills it, all of it or nothing: that it is coming is stored first, then it is added, written and read
 * back. A failure, and a cancel, delete it again.
 *
 * @returns undefined where a sheet of that name came meanwhile.
 */
export async function addDraft(workbook: Workbook, action: string, draft: SheetDraft, options: StepOptions): Promise<AddedDraft | undefined> {
  const previous = await readableRecord(workbook);
  const sheets = await workbook.readSheets();
  if (sheets.some(({ name }) => name.toLowerCase() === draft.name.toLowerCase())) return undefined;
  const block = blockOf(draft);
  const cellCount = draft.contents.flat().filter((content) => content !== null).length;
  const steps = withSigns(workbook, stepsTowards(2 * draft.contents.length * (draft.contents[0]?.length ?? 0), options));
  const coming: OwnedSheet = { name: draft.name, otherIds: sheets.map(({ id }) => id), contents: gridOf(draft.contents), cellCount };
  const record: WriteRecord = { action, address: firstCell(draft), state: "writing", blocks: [], sheet: coming, owner: workbook.runtime.id };
  await storeFirst(workbook, record, steps);
  const id = await workbook.addSheet(draft.name).catch(async (error: unknown) => {
    // The sheet that is in the way is somebody else's.
    await storeRecord(workbook, previous);
    throw error;
  });
  const owned = { ...coming, id };
  try {
    const written = await write(workbook, { ...record, sheet: owned }, { draft, block, steps });
    await tidy(workbook, written.record);
    await rememberOwnSheet(workbook, id);
    return written;
  } catch (error) {
    const reason = await steps.reasonOf(error);
    await takeAway(workbook, owned, previous);
    throw reason;
  } finally {
    await steps.end();
  }
}

interface Writing {
  readonly draft: SheetDraft;
  readonly block: CellBlock;
  readonly steps: SignedSteps;
}

interface BegunRecord extends WriteRecord {
  readonly sheet: OwnedSheet & { readonly id: string };
}

async function write(workbook: Workbook, record: BegunRecord, { draft, block, steps }: Writing): Promise<AddedDraft> {
  await steps.refuseTaken();
  await storeRecord(workbook, record);
  await writeInSteps(workbook, blockPortions(block), steps);
  const leftOut = await workbook.formatSheet(record.sheet.id, draft);
  steps.check();
  const reading = await readCalculated(workbook, block.address, steps);
  const after = contentsOf(reading).map((row, r) => row.map((content, c) => ((draft.contents[r]?.[c] ?? null) === null ? null : content)));
  const problem = problemOf(reading, gridOf(draft.contents), after);
  if (problem) throw problem;
  await steps.refuseTaken();
  const written: WriteRecord = { ...record, state: "written", sheet: { ...record.sheet, contents: gridOf(after) } };
  await storeRecord(workbook, written);
  return { record: written, leftOut };
}

async function takeAway(workbook: Workbook, sheet: OwnedSheet, previous: WriteRecord | undefined): Promise<void> {
  try {
    const { kept } = await giveBackSheet(workbook, sheet, { includeEdited: false, isReadBack: false, isNew: true, steps: uncancelled });
    await storeRecord(workbook, previous);
    if (kept.length > 0) throw new WorkbookError("unfinished", "Somebody else writes on the new sheet, so it was kept.", firstCell(sheet), undefined, kept.map(({ address }) => address));
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "unfinished") throw error;
    throw new WorkbookError("unfinished", "A sheet was added half-way and could not be taken away yet.", firstCell(sheet), error, [firstCell(sheet)]);
  }
}

function blockOf(draft: SheetDraft): CellBlock {
  const [rowCount, columnCount] = [draft.contents.length, draft.contents[0]?.length ?? 0];
  return { address: formatAddress({ sheetName: draft.name, row: 0, column: 0, rowCount, columnCount }), contents: draft.contents, numberFormats: draft.numberFormats };
}

function firstCell({ name }: { readonly name: string }): string {
  return formatAddress({ ...parseAddress("A1"), sheetName: name });
}
