/**
 * A whole workbook as plain data: what the xlsx reader yields, what the sample builder writes, what the page loads.
 * Rows and columns count from 0; an area is inclusive of its first cell and as large as its counts say.
 */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly styles: readonly CellStyle[];
  readonly activeSheet: string;
  /** What the file holds and the preview does not show; empty for a workbook that was read whole. */
  readonly unread: readonly UnreadPart[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: readonly CellSnapshot[];
  readonly columns: readonly { index: number; width?: number; hidden?: boolean }[];
  readonly rows: readonly { index: number; height?: number; hidden?: boolean }[];
  readonly merges: readonly AreaSnapshot[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
}

/** `formula` starts with "=" and spells functions as a person types them (no `_xlfn.`, no `_xldudf_`). A spilled cell is not stored: its anchor computes it. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  readonly formula?: string;
  /** Set where the formula may fill more than its own cell. */
  readonly isArray?: boolean;
  /** Index into `WorkbookSnapshot.styles`. */
  readonly style?: number;
}

export interface AreaSnapshot {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `area` covers header row, body and, when `hasTotals`, the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: AreaSnapshot;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** `refersTo` as in the name manager: `=Bands!$A$1:$B$5`. `sheet` limits the scope to one sheet. */
export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly isHidden?: boolean;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly borders?: { readonly top?: string; readonly bottom?: string; readonly left?: string; readonly right?: string };
  readonly isUnlocked?: boolean;
}

/** One part of the file, or one feature inside a part, that was not read. `what` is a key such as "chart", "pivotTable", "macro". */
export interface UnreadPart {
  readonly part: string;
  readonly what: string;
  readonly sheet?: string;
  readonly count?: number;
}
