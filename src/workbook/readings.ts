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
  /** Kept by the table through renames and moves. */
  readonly id: string;
  readonly name: string;
  readonly sheetName: string;
  /** Header row, body and totals row. */
  readonly address: string;
  /** Body only: neither header nor totals row. */
  readonly bodyAddress: string;
  /** Names of the columns, left to right: the texts of the header row where it is shown. */
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** One sheet as the workbook lists it, without its cells. */
export interface SheetOutline {
  /** Kept by the sheet through renames and moves. */
  readonly id: string;
  readonly name: string;
  /** False for hidden sheets, those included that only a macro can show. */
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** From the first to the last cell with content; undefined on an empty sheet. */
  readonly usedAddress: string | undefined;
  readonly tables: readonly TableReading[];
  /** True while a filter of the sheet or of one of its tables is set: rows may be hidden by it. */
  readonly hasFilter: boolean;
}

/** How a long reading is followed and given up. */
export interface ReadingWatch {
  /** Once aborted, the reading ends with `cancelled` before its next request. */
  readonly signal?: AbortSignal;
  /** Told after each request: the share that is read, above 0 up to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What is read of each cell of a grid, and of how many. */
export interface GridOptions extends ReadingWatch {
  readonly withFormulas?: boolean;
  /** Cells to read at most: the first rows remain. */
  readonly most?: number;
}

/** A large rectangle with only what recognising its columns needs. An error cell is its text, such as "#N/A". */
export interface GridReading extends Pick<RangeReading, "address" | "requestedAddress" | "sheetName" | "rowCount" | "columnCount" | "values" | "numberFormats" | "isCut"> {
  /** Where asked for: the formula in en-US where the cell has one, else its value. Cells that a spill fills show their value. */
  readonly formulas?: RangeReading["formulas"];
}

/** Hidden lines that cross a rectangle, as addresses of whole rows (`Reps!3:5`) and whole columns (`Reps!C:C`). */
export interface HiddenLines {
  /** Hidden by hand or by a filter. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A name that the whole workbook knows. */
export interface NameReading {
  readonly name: string;
  /** Where it lies; undefined for a constant, a calculation, and cells that were deleted. */
  readonly address: string | undefined;
  /** False for names that the name manager does not list. */
  readonly isVisible: boolean;
}

/** When Excel calculates. */
export type CalculationMode = "automatic" | "automatic-except-tables" | "manual";
