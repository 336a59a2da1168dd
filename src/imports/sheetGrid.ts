/** What a cell holds: "" is blank, dates are serial numbers, errors are texts such as "#N/A". */
export type Cell = string | number | boolean;

/** Where a table of the workbook lies: absolute rows and columns from 0, its header and totals row counted in. */
export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** The used range of a sheet; row and column are its origin, from 0. All grids inside have the same shape. */
export interface SheetGrid {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** Number formats as en-US codes; rows may be missing where every format is General. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Formulas where a cell has one, its value elsewhere. */
  readonly formulas?: readonly (readonly Cell[])[];
  readonly tables: readonly TableOutline[];
  readonly isVisible: boolean;
}
