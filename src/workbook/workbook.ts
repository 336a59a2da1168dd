import type { CalculationMode, CellValue, GridOptions, GridReading, HiddenLines, NameReading, RangeReading, ReadingWatch, SheetOutline, TableReading } from "./readings";
import type { DraftPart } from "./draftParts";
import type { Runtime } from "./runtime";
import type { SheetDress } from "./sheetDraft";

export type { CalculationMode, CellPlace, CellValue, GridOptions, GridReading, HiddenLines, NameReading, RangeReading, ReadingWatch, SheetOutline, SpilledPlace, TableReading } from "./readings";

/** What stands in the way of a write, found before it. Only "not-empty" can be waved through by the user. */
export interface Obstacle {
  /**
   * "spill": the cell is filled by a formula that lies outside of what would be written. "beside-table": the cell is not
   * empty, and a table would have to take it in.
   */
  readonly code: "not-empty" | "protected" | "merged" | "table" | "off-sheet" | "spill" | "beside-table";
  readonly address: string;
}

/**
 * Cells to be written as one block: one formula or value per cell, null leaves the cell alone, "" empties it.
 *
 * As when typed in an en-US Excel: "=..." is a formula, "12" becomes a number, and a leading apostrophe makes
 * the rest text. Formats are Excel's en-US codes ("#,##0"), null leaves the format alone.
 */
export interface CellBlock {
  readonly address: string;
  /**
   * A hidden name (see `setAnchor`): the block goes where the name's cells lie when it is written, and is refused where
   * rows or columns came or went among them. At most `cellsPerRequest` cells.
   */
  readonly anchor?: string;
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

/**
 * The workbook as the rest of the add-in sees it. Adapters never swallow: a failure is a `WorkbookError`
 * with a code of the closed list, a sentence and, where known, an address.
 *
 * Addresses are A1 with the sheet (`Reps!C2:C18`, `'My Sheet'!A1`); without a sheet the active one is meant.
 */
export interface Workbook extends WorkbookStructure {
  /** Which of those that may have the workbook open this is. */
  readonly runtime: Runtime;
  readSelection(): Promise<RangeReading>;
  /** @param most - Cells to read at most: the first rows remain, and the reading says that it is cut. */
  read(address: string, most?: number, watch?: ReadingWatch): Promise<RangeReading>;
  /** Values and number formats of a large rectangle: a fifth of what `read` carries. */
  readGrid(address: string, options?: GridOptions): Promise<GridReading>;
  /** All sheets in the order of their tabs, hidden ones included. */
  readSheets(): Promise<readonly SheetOutline[]>;
  /** Hidden rows and columns that cross the rectangle; whole columns and rows are cut to the used range. */
  readHidden(address: string, signal?: AbortSignal): Promise<HiddenLines>;
  /**
   * Merged areas that cross the rectangle. Where there are some, asking costs the user's undo stack (office-js issue 5918): ask only
   * for what is written to, or what the user wants to know.
   */
  readMerged(address: string, signal?: AbortSignal): Promise<readonly string[]>;
  /** Names that the whole workbook knows, hidden ones included; those of single sheets are left out. */
  readNames(): Promise<readonly NameReading[]>;
  readCalculation(): Promise<CalculationMode>;
  /** Tables that share a cell with the address. */
  readTables(address: string): Promise<readonly TableReading[]>;
  /** Where a defined name or a part of a table (`Reps[Sales]`, `Reps`) lies; undefined where it is no such name, or no cells. */
  findReference(reference: string): Promise<string | undefined>;
  /**
   * Calls back with each new selection, cut to a preview of `selectionPreviewCells`; returns the way to stop.
   * A selection that cannot be read (two blocks, a chart) goes to `onProblem`.
   */
  watchSelection(
    onSelection: (selection: RangeReading) => void,
    onProblem: (problem: WorkbookError) => void,
  ): Promise<() => Promise<void>>;
  /** Calls back after cells of any sheet were edited, inserted, moved or deleted; returns the way to stop. */
  watchChanges(onChange: () => void): Promise<() => Promise<void>>;
  /** @throws {WorkbookError} `sheet-hidden` where nobody can go. */
  select(address: string): Promise<void>;
  /**
   * Everything that would make writing this block fail or destroy content.
   *
   * `spill` is what the block's formula will fill, its own cell included. Cells that the formula now standing
   * in the block's first cell fills are replaced with it and do not count.
   */
  obstacles(address: string, spill?: string): Promise<readonly Obstacle[]>;
  /** All blocks in order. Not atomic: a failure may leave some cells written; the journal gives them back. */
  write(blocks: readonly CellBlock[]): Promise<void>;
  /** Small JSON values kept inside the workbook; undefined where there is none. Keys are permanent. */
  readSetting(key: string): Promise<unknown>;
  /** undefined removes the key. */
  writeSetting(key: string, value: unknown): Promise<void>;
}

/**
 * Writes that change what the workbook is made of. Only the journal may call them: it stores first how each is taken back.
 */
interface WorkbookStructure {
  /**
   * Puts a hidden name on cells, so that `findReference` finds them again after rows were inserted and sheets renamed.
   *
   * @param address - undefined removes the name; removing none is no fault.
   * @throws {WorkbookError} `refused` where a visible name, a table or nothing that Excel takes for a name is called so.
   */
  setAnchor(name: string, address: string | undefined): Promise<void>;
  /**
   * Adds an empty sheet and leaves the active one active.
   *
   * @param after - Id of the sheet that it stands behind; the last one if omitted.
   * @returns the new sheet's id.
   * @throws {WorkbookError} `refused` where another sheet has the name or Excel admits no such name.
   */
  addSheet(name: string, after?: string): Promise<string>;
  /** @throws {WorkbookError} `refused` for the only visible sheet. */
  deleteSheet(id: string): Promise<void>;
  /**
   * Gives a sheet that was added the dress of its draft; contents and number formats are written as any.
   *
   * @returns what Excel refused and the sheet goes without. Looks, widths and frozen panes are no such parts: without them it fails.
   */
  formatSheet(id: string, dress: SheetDress): Promise<readonly DraftPart[]>;
  /**
   * Takes columns right of a table into it and heads them, in one request: no table is left with headings that Excel chose.
   *
   * @param address - The cells, from the header to the totals row: which columns they are is the caller's to know, so that
   * a table that others changed meanwhile is not changed further.
   * @throws {WorkbookError} `refused` where these cells are not right beside the table or not empty (with the address of what
   * is there), or a column is called so already.
   */
  growTable(tableName: string, address: string, headings: readonly string[]): Promise<void>;
  /**
   * Leaves the last columns out of a table; their cells stay as they are.
   *
   * @param address - The cells, from the header to the totals row.
   * @throws {WorkbookError} `refused` where they are not the table's last columns, or no column would remain.
   */
  shrinkTable(tableName: string, address: string): Promise<void>;
}

/** The most cells that `watchSelection` reads of one selection. */
export const selectionPreviewCells = 10_000;

/**
 * Why the workbook could not be read or written; the pane has a sentence for each.
 *
 * `cancelled` is what the user gave up, reading or writing. Seven are the journal's: `not-as-written` (the workbook made something else of a content), `no-room` (the
 * formula's result found no room to spill), both after the cells were given back; `not-stored`
 * (the old contents could not be stored, so that nothing was written); `other-writer` (somebody else's write
 * is going on: nothing was written, or it was given back); `record-lost` (what the workbook remembers of the last write
 * cannot be read: it cannot be undone, and the next write replaces it); `record-newer` (a newer Salesheet stored it: nothing is
 * written); and `unfinished` (cells could not be given back
 * yet: asking again tries again).
 */
export type WorkbookErrorCode =
  | "invalid-address" | "invalid-selection" | "not-found" | "protected" | "editing-cell" | "too-large" | "busy"
  | "unsupported" | "refused" | "sheet-hidden" | "not-as-written" | "no-room" | "not-stored" | "other-writer" | "record-lost" | "record-newer" | "cancelled" | "unfinished" | "unknown";

/** A failed reading or writing: a code of the closed list, an English sentence for logs and tests, and the place. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    readonly address?: string,
    /** What Excel itself said, kept for the bug report. */
    readonly cause?: unknown,
    /** All places, where there are several. */
    readonly addresses: readonly string[] = address === undefined ? [] : [address],
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}
