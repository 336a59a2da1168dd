import type { Block } from "./cellMask";

/** A text outside a table, placed from 0 inside its grid. */
export interface GridText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a region lies inside its grid, rows and columns from 0. */
export interface Outline {
  readonly tableId?: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  lastRow: number;
  readonly firstColumn: number;
  lastColumn: number;
  readonly banners: GridText[];
  readonly notes: GridText[];
  /** Another row that could be the header nearly as well. */
  readonly rivalHeaderRow?: number;
  /** The totals row that a table of the workbook declares. */
  readonly totalsRow?: number;
}

/** True where the columns of two blocks have one in common. */
export function overlaps(one: Pick<Block, "left" | "right">, other: Pick<Block, "left" | "right">): boolean {
  return one.left <= other.right && other.left <= one.right;
}
