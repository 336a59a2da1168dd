import { parseAddress } from "../address";
import { cellAddress } from "../area";
import { isFormula, isSameContent, literalText } from "../cellText";
import { WorkbookError } from "../workbook";
import type { CellPlace, CellValue, RangeReading, Workbook } from "../workbook";
import { gridEntry, gridOf, type Grid } from "./grid";
import type { AnchoredBlock } from "./anchors";
import { readInSteps } from "./inSteps";
import type { OwnedBlock } from "./journalRecord";
import { readCalculated } from "./readCalculated";
import type { Steps } from "./steps";

interface CaptureOptions {
  /** By the sheets' names. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly steps: Steps;
}

/** The cells of a block as they are before the write, with what is planned for them. */
export async function capture(workbook: Workbook, block: AnchoredBlock, { sheetIds, steps }: CaptureOptions): Promise<OwnedBlock> {
  const reading = await readInSteps(workbook, block.address, steps);
  const contents = contentsOf(reading);
  const sheetId = sheetIds.get(reading.sheetName);
  const formats = gridOf(reading.numberFormats);
  return {
    address: reading.address,
    before: gridOf(contents.map((row, r) => row.map((content, c) => ((block.contents[r]?.[c] ?? null) === null ? null : content)))),
    after: gridOf(block.contents),
    anchor: block.anchor,
    ...(sheetId !== undefined && { sheetId }),
    formatsBefore: formats,
    formatsAfter: block.numberFormats ? gridOf(block.numberFormats.map((row, r) => row.map((format, c) => format ?? gridEntry(formats, r, c) ?? null))) : formats,
  };
}

/** A written block as the workbook shows it, and the first cell that is not as planned. */
export interface ReadBack {
  readonly owned: OwnedBlock;
  /** `no-room`: a formula found no room to spill; `not-as-written`: the cell holds something else. */
  readonly problem: WorkbookError | undefined;
}

/**
 * Reads a block again after the write.
 *
 * Excel rewrites formulas and may choose a format for them; what it made of them is what a later undo compares.
 */
export async function readBack(workbook: Workbook, planned: OwnedBlock, steps: Steps): Promise<ReadBack> {
  const reading = await readCalculated(workbook, planned.address, steps);
  const after = contentsOf(reading).map((row, r) => row.map((content, c) => ((gridEntry(planned.after, r, c) ?? null) === null ? null : content)));
  const owned = { ...planned, after: gridOf(after), formatsAfter: gridOf(reading.numberFormats) };
  return { owned, problem: problemOf(reading, planned.after, after) };
}

/** The first cell that was read back and is not as planned; null in `after` is not the write's. */
export function problemOf(reading: RangeReading, planned: Grid<CellValue | null>, after: readonly (readonly (CellValue | null)[])[]): WorkbookError | undefined {
  const addressAt = (row: number, column: number): string => cellAddress(parseAddress(reading.address), { row, column });
  const isOwned = ({ row, column }: CellPlace): boolean => (after[row]?.[column] ?? null) !== null;
  const blocked = reading.errors.find((place) => isOwned(place) && reading.values[place.row]?.[place.column] === "#SPILL!");
  if (blocked) return new WorkbookError("no-room", "The formula finds no room for its result.", addressAt(blocked.row, blocked.column));
  for (const [row, contents] of after.entries()) {
    const column = contents.findIndex((content, c) => content !== null && !isAsPlanned(gridEntry(planned, row, c) ?? null, content));
    if (column >= 0) return new WorkbookError("not-as-written", "The cell holds something else than was written.", addressAt(row, column));
  }
  return undefined;
}

/**
 * True where a cell holds what Excel may have made of a planned content, as long as nobody has read it back: any formula will
 * do for a formula, and a text may have become the number or truth value that it looks like.
 */
export function mayComeOf(planned: CellValue, content: CellValue): boolean {
  if (isAsPlanned(planned, content)) return true;
  return typeof planned === "string" && typeof content !== "string" && planned !== "" && !planned.startsWith("'");
}

/** Any formula will do for a formula: Excel rewrites them too freely to compare. */
function isAsPlanned(planned: CellValue | null, content: CellValue): boolean {
  if (typeof planned === "string" && planned.startsWith("=")) return typeof content === "string" && content.startsWith("=");
  return planned === null || isSameContent(writable(planned), content);
}

/** A text in the one form in which `contentsOf` gives it. */
function writable(planned: CellValue): CellValue {
  return typeof planned === "string" && planned.startsWith("'") ? literalText(planned.slice(1)) : planned;
}

/**
 * Contents in the form in which they must be written to be the same again: formulas, numbers, text that stays
 * text. A cell that another cell's formula fills is blank: its content is not its own.
 */
export function contentsOf(reading: RangeReading): CellValue[][] {
  const contents = reading.values.map((row, r) => row.map((value, c) => content(value, reading.formulas[r]?.[c] ?? value)));
  for (const { row, column } of reading.errors) setEntry(contents, row, column, reading.formulas[row]?.[column] ?? "");
  for (const { row, column } of reading.spilled) setEntry(contents, row, column, "");
  return contents;
}

function setEntry(contents: CellValue[][], row: number, column: number, content: CellValue): void {
  const cells = contents[row];
  if (cells) cells[column] = content;
}

function content(value: CellValue, formula: CellValue): CellValue {
  if (isFormula(formula, value)) return formula;
  return typeof value === "string" ? literalText(value) : value;
}
