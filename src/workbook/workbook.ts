/** "" is a blank cell. An error cell is its text, such as "#N/A", and is named in `errors`. */
export type CellValue = string | number | boolean;

/** A cell inside a reading, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that the formula in `anchor` (an address) fills. */
export interface SpilledPlace extends CellPlace {
  readonly anchor: string;
}

/** One rectangle of cells as read. Values are numbers where Excel has numbers; dates are serial numbers. */
export interface RangeReading {
  /** What was read. With sheet, without dollar signs: `Reps!C2:C18`, `'My Sheet'!A1`. */
  readonly address: string;
  /** What was asked for or selected. Differs from `address` exactly where `isCut`. */
  readonly requestedAddress: string;
  readonly sheetName: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula in en-US where the cell has one (only the first cell of a spill has), else its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** As displayed, in the user's locale. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Places of error cells. */
  readonly errors: readonly CellPlace[];
  /** Cells that a formula in another cell fills: what they show is not theirs and must not be written back. */
  readonly spilled: readonly SpilledPlace[];
  /** True where less was read than asked for: whole columns are cut to the used range, watched selections to a preview. */
  readonly isCut: boolean;
}

/** A table (Ctrl+T) as it lies on its sheet. */
export interface TableReading {
  readonly name: string;
  readonly sheetName: string;
  /** Header row, body and totals row. */
  readonly address: string;
  /** Body only: neither header nor totals row. */
  readonly bodyAddress: string;
  /** Header texts, left to right. */
  readonly columns: readonly string[];
}

/** What stands in the way of a write, found before it. Only "not-empty" can be waved through by the user. */
export interface Obstacle {
  /** "spill": the cell is filled by a formula that lies outside of what would be written. */
  readonly code: "not-empty" | "protected" | "merged" | "table" | "off-sheet" | "spill";
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
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

/**
 * The workbook as the rest of the add-in sees it. Adapters never swallow: a failure is a `WorkbookError`
 * with a code of the closed list, a sentence and, where known, an address.
 *
 * Addresses are A1 with the sheet (`Reps!C2:C18`, `'My Sheet'!A1`); without a sheet the active one is meant.
 */
export interface Workbook {
  readSelection(): Promise<RangeReading>;
  read(address: string): Promise<RangeReading>;
  /** Tables that share a cell with the address. */
  readTables(address: string): Promise<readonly TableReading[]>;
  /**
   * Calls back with each new selection, cut to a preview of `selectionPreviewCells`; returns the way to stop.
   * A selection that cannot be read (two blocks, a chart) goes to `onProblem`.
   */
  watchSelection(
    onSelection: (selection: RangeReading) => void,
    onProblem: (problem: WorkbookError) => void,
  ): Promise<() => Promise<void>>;
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

/** The most cells that `watchSelection` reads of one selection. */
export const selectionPreviewCells = 10_000;

/**
 * Why the workbook could not be read or written; the pane has a sentence for each.
 *
 * Three are the journal's: `not-as-written` (the workbook made something else of a content), `no-room` (the
 * formula's result found no room to spill), both after the cells were given back; and `unfinished` (a write
 * stopped half-way and its cells could not be given back yet: `recover` tries again).
 */
export type WorkbookErrorCode =
  | "invalid-address" | "invalid-selection" | "not-found" | "protected" | "editing-cell" | "too-large" | "busy"
  | "unsupported" | "refused" | "not-as-written" | "no-room" | "unfinished" | "unknown";

/** A failed reading or writing: a code of the closed list, an English sentence for logs and tests, and the place. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    readonly address?: string,
    /** What Excel itself said, kept for the bug report. */
    readonly cause?: unknown,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}
