import { parseAddress } from "../address";
import { cellAddress } from "../area";
import { isFormula, isSameContent, literalText } from "../cellText";
import { WorkbookError } from "../workbook";
import type { CellPlace, CellValue, RangeReading, Workbook } from "../workbook";
import { formulaSkeleton } from "./formulaSkeleton";
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
  const isWritten = (row: number, column: number): boolean => (block.contents[row]?.[column] ?? block.numberFormats?.[row]?.[column] ?? null) !== null;
  // Cells that the block leaves alone may be another block's.
  const formats = gridOf(reading.numberFormats.map((row, r) => row.map((format, c) => (isWritten(r, c) ? format : null))));
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

/** Cells of which it is not known any more what they held. */
export function unknownCells(blocks: readonly OwnedBlock[]): readonly string[] {
  return blocks.flatMap(({ address, before, after }) => {
    const area = parseAddress(address);
    const places = Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({ row: Math.floor(index / area.columnCount), column: index % area.columnCount }));
    return places.filter(({ row, column }) => (gridEntry(before, row, column) ?? null) === null && (gridEntry(after, row, column) ?? null) !== null).map((place) => cellAddress(area, place));
  });
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
 * Excel rewrites formulas and may choose a format for them; what it made of them is what a later undo compares. What cannot have
 * come of the write is somebody else's: there the block stays as planned, so that giving back keeps it.
 */
export async function readBack(workbook: Workbook, planned: OwnedBlock, steps: Steps): Promise<ReadBack> {
  const reading = await readCalculated(workbook, planned.address, steps);
  const plannedAt = (row: number, column: number): CellValue | null => gridEntry(planned.after, row, column) ?? null;
  const after = contentsOf(reading).map((row, r) => row.map((content, c) => (plannedAt(r, c) === null ? null : content)));
  const isOurs = (row: number, column: number): boolean => {
    const [wanted, content] = [plannedAt(row, column), after[row]?.[column] ?? null];
    return wanted === null || content === null || mayComeOf(wanted, content);
  };
  const owned = {
    ...planned,
    after: gridOf(after.map((row, r) => row.map((content, c) => (isOurs(r, c) ? content : plannedAt(r, c))))),
    formatsAfter: gridOf(reading.numberFormats.map((row, r) => row.map((format, c) => (isOurs(r, c) ? format : gridEntry(planned.formatsAfter, r, c) ?? null)))),
  };
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
 * True where a cell holds what Excel may have made of a planned content, as long as nobody has read it back: a formula may
 * refer to cells that moved, a text may have become the number or truth value that it looks like, and what was written into a cell
 * formatted as text may have stayed one.
 */
export function mayComeOf(planned: CellValue, content: CellValue): boolean {
  if (isFormulaText(planned) && isFormulaText(content)) return formulaSkeleton(planned) === formulaSkeleton(content);
  if (isAsPlanned(planned, content)) return true;
  if (typeof planned !== "string" || planned.startsWith("=")) return planned !== "" && content === literalText(String(planned));
  if (typeof content === "boolean") return planned.toLowerCase() === String(content);
  return typeof content === "number" && /^[^'].*\d|^\d/.test(planned);
}

/** Any formula will do for a formula: a write must not fail for how Excel puts it. */
function isAsPlanned(planned: CellValue | null, content: CellValue): boolean {
  if (isFormulaText(planned)) return isFormulaText(content);
  return planned === null || isSameContent(writable(planned), content);
}

function isFormulaText(content: CellValue | null): content is string {
  return typeof content === "string" && content.startsWith("=");
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
