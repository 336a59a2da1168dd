import type { CellStyle } from "./snapshot";

/** A rectangle on one sheet; rows and columns count from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** "" is a blank cell; an error is its text ("#N/A") with value type "Error". */
export type CellValue = string | number | boolean;
export type CellValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";
/** What one cell is given: a formula starts with "="; null leaves the cell alone. */
export type CellInput = CellValue | null;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** As in the name manager: "=Bands!$A$1:$B$5". */
  readonly refersTo: string;
  readonly sheetId?: string;
  readonly isVisible: boolean;
}

/** A conditional format as it is drawn: bars in the cells, or a look where the formula (as for the area's first cell) is true. */
export type DrawnFormat =
  | { readonly kind: "bars"; readonly area: Area; readonly color: string; readonly isGradient: boolean }
  | { readonly kind: "formula"; readonly area: Area; readonly formula: string; readonly style: Pick<CellStyle, "fill" | "fontColor" | "bold"> };

export type WorkbookEvent =
  | { readonly kind: "changed"; readonly area: Area; readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted"; readonly before?: CellValue; readonly after?: CellValue }
  | { readonly kind: "selectionChanged"; readonly area: Area }
  | { readonly kind: "sheetActivated" | "sheetAdded" | "sheetDeleted" | "sheetRenamed"; readonly sheetId: string }
  | { readonly kind: "calculated"; readonly sheetId: string };

/** Why the workbook refused. The object model turns it into the error code that Excel would answer. */
export type RefusalCode =
  | "InvalidArgument" | "InvalidReference" | "InvalidOperation" | "ItemNotFound" | "ItemAlreadyExists"
  | "AccessDenied" | "InsertDeleteConflict" | "MergedRangeConflict" | "RangeExceedsLimit";

export class WorkbookRefusal extends Error {
  constructor(readonly code: RefusalCode, message: string) {
    super(message);
    this.name = "WorkbookRefusal";
  }
}

/**
 * The spreadsheet under the preview, as Excel's object model needs it. Strict where the engine is lax:
 * writes to protected locked cells are refused, spills into tables and merged cells are `#SPILL!`.
 * Formulas are as a person types them in Excel (en-US, comma separated, `[@Column]` inside tables).
 * Every write is visible to the next read at once, except calculated values: await `whenCalculated`.
 */
export interface WorkbookModel {
  readonly name: string;

  sheets(): readonly SheetInfo[];
  addSheet(name?: string): SheetInfo;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): Area;
  select(area: Area): void;

  values(area: Area): CellValue[][];
  valueTypes(area: Area): CellValueType[][];
  /** A formula where the cell has one, else its constant; a cell filled by a spill gives its value. */
  formulas(area: Area): CellValue[][];
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  write(area: Area, inputs: readonly (readonly CellInput[])[]): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  insertCells(area: Area, shift: "Down" | "Right"): void;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
  /** Smallest area with content (or, unless `valuesOnly`, formats); undefined on an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;

  /** The properties that all cells of the area share; a property that differs is null. */
  style(area: Area): { readonly [Property in keyof CellStyle]?: CellStyle[Property] | null };
  setStyle(area: Area, style: CellStyle): void;
  /** In pixels, as everywhere in the workbook. */
  columnWidth(area: Area): number | null;
  setColumnWidth(area: Area, width: number): void;
  isRowHidden(area: Area): boolean | null;
  isColumnHidden(area: Area): boolean | null;
  freezePanes(sheetId: string): { readonly rows: number; readonly columns: number };
  setFreezePanes(sheetId: string, rows: number, columns: number): void;

  merges(sheetId: string): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Area filled by the array formula at this cell, the anchor included; undefined where nothing spills. */
  spillFrom(anchor: Area): Area | undefined;
  /** Anchor of the spill that fills this cell; undefined for a cell of its own. */
  spillAnchor(cell: Area): Area | undefined;
  isProtected(sheetId: string): boolean;
  protect(sheetId: string): void;
  unprotect(sheetId: string): void;

  tables(): readonly TableInfo[];
  addTable(area: Area, hasHeaders: boolean): TableInfo;
  renameTable(tableId: string, name: string): void;
  resizeTable(tableId: string, area: Area): void;
  deleteTable(tableId: string): void;
  names(): readonly NameInfo[];
  addName(name: string, refersTo: string, sheetId?: string): NameInfo;
  deleteName(name: string, sheetId?: string): void;

  on(listener: (event: WorkbookEvent) => void): () => void;
  /** Resolves when native formulas are calculated. Custom functions may still be pending and show `#BUSY!`. */
  whenCalculated(): Promise<void>;
  /** Resolves when no cell waits for a custom function either. */
  whenSettled(): Promise<void>;
  recalculate(): void;

  // Appended for the object model. Optional: without one, the Excel member that needs it answers NotImplemented.
  setRowHidden?(area: Area, isHidden: boolean): void;
  setColumnHidden?(area: Area, isHidden: boolean): void;
  setSheetVisibility?(sheetId: string, visibility: SheetInfo["visibility"]): void;
  setNameVisibility?(name: string, isVisible: boolean, sheetId?: string): void;
  /** `position` counts from 0 among all sheets. */
  moveSheet?(sheetId: string, position: number): void;
  /** True where a filter hides a row of the area. */
  isFiltered?(area: Area): boolean;
  /** Shows only rows whose cell in that column of the area (from 0) shows one of the texts; the first row is the heading. */
  filter?(area: Area, column: number, texts: readonly string[]): void;
}

/** How the engine reaches the add-in's custom functions: through the real runtime in the add-in's frame. */
export interface CustomFunctionCaller {
  call(id: string, parameters: readonly unknown[], address: string): Promise<CustomFunctionAnswer>;
}

/** `value` is a scalar or a rectangular array; a cell inside it may be an error. `message` is what Excel shows at the error flag. */
export type CustomFunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message?: string };

/** What functions.json says of one custom function, as far as a call needs it. */
export interface CustomFunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}
