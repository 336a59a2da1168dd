import { parseAddress } from "../address";
import { cellAddress } from "../area";
import { isFormula, isSameContent, literalText } from "../cellText";
import { WorkbookError } from "../workbook";
import type { CellBlock, CellPlace, CellValue, RangeReading, Workbook } from "../workbook";
import { gridEntry, gridOf } from "./grid";
import type { OwnedBlock } from "./journalRecord";

/** The cells of a block as they are before the write, with what is planned for them. */
export async function capture(workbook: Workbook, block: CellBlock): Promise<OwnedBlock> {
  const reading = await workbook.read(block.address);
  if (reading.isCut) throw new WorkbookError("too-large", "Whole columns and rows are not written.", block.address);
  const contents = contentsOf(reading);
  const formats = gridOf(reading.numberFormats);
  return {
    address: reading.address,
    before: gridOf(contents.map((row, r) => row.map((content, c) => ((block.contents[r]?.[c] ?? null) === null ? null : content)))),
    after: gridOf(block.contents),
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
export async function readBack(workbook: Workbook, planned: OwnedBlock): Promise<ReadBack> {
  const reading = await workbook.read(planned.address);
  const after = contentsOf(reading).map((row, r) => row.map((content, c) => ((gridEntry(planned.after, r, c) ?? null) === null ? null : content)));
  const owned = { ...planned, after: gridOf(after), formatsAfter: gridOf(reading.numberFormats) };
  return { owned, problem: firstProblem(reading, planned, after) };
}

function firstProblem(reading: RangeReading, planned: OwnedBlock, after: readonly (readonly (CellValue | null)[])[]): WorkbookError | undefined {
  const addressAt = (row: number, column: number): string => cellAddress(parseAddress(reading.address), { row, column });
  const isOwned = ({ row, column }: CellPlace): boolean => (after[row]?.[column] ?? null) !== null;
  const blocked = reading.errors.find((place) => isOwned(place) && reading.values[place.row]?.[place.column] === "#SPILL!");
  if (blocked) return new WorkbookError("no-room", "The formula finds no room for its result.", addressAt(blocked.row, blocked.column));
  for (const [row, contents] of after.entries()) {
    const column = contents.findIndex((content, c) => content !== null && !isAsPlanned(gridEntry(planned.after, row, c) ?? null, content));
    if (column >= 0) return new WorkbookError("not-as-written", "The cell holds something else than was written.", addressAt(row, column));
  }
  return undefined;
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
