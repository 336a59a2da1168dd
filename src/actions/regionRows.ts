import type { CellValue } from "../workbook/workbook";

/** Some columns of a region as they are now, without the rows that add others up. */
export interface RegionData {
  /** Rows from 0 on the sheet, in order. */
  readonly rows: readonly number[];
  /** One value for each of `rows`; a name that stands once above several rows is given to all of them. */
  column(column: number): readonly CellValue[];
  /** What stands in the column on the rows that add others up. */
  totals(column: number): readonly CellValue[];
  /** The column as formulas name it, all rows of the body: `Orders[Amount]`, or an address that stays when it is copied. */
  reference(column: number): string;
  /** The column of the sheet that a value stands in. */
  columnOf(column: number, index: number): number;
}
