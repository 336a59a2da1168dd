import type { CellValue, RangeReading } from "../workbook";
import type { OwnedBlock } from "./journalRecord";

/** A cell that was not given back: somebody changed it after the write, or it heads a column that is kept for one who did. */
export interface KeptCell {
  readonly address: string;
  /** What it shows now. */
  readonly text: string;
}

/** What becomes of a block of the write. */
export interface Decision {
  readonly owned: OwnedBlock;
  readonly reading: RangeReading;
  /** Per cell: what to write; null leaves it alone. */
  readonly contents: (CellValue | null)[][];
  readonly kept: { readonly row: number; readonly column: number }[];
}
