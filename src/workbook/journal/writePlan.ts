import type { SheetDraft } from "../sheetDraft";
import type { CellBlock } from "../workbook";

/** A block with what its formula will fill. */
export interface PlannedBlock extends CellBlock {
  /** The cells that the block's one formula fills when calculated, its own cell included. */
  readonly spill?: string;
}

/** Columns that a table takes in at its right. Stored in workbooks as part of a record. */
export interface TableGrowth {
  readonly tableId: string;
  readonly tableName: string;
  /** The cells right beside the table, from its header to its totals row. */
  readonly address: string;
  /** One for each column; none of the table's columns is called so. */
  readonly headings: readonly string[];
}

/** What is to be written as one act: all of it, or nothing. */
export interface WritePlan {
  /** Which action wants it. Stored in workbooks: a permanent name. */
  readonly action: string;
  /** The place to name and to show: the first cell of what was asked for. */
  readonly address: string;
  /** Written in this order. No cell is given contents twice. */
  readonly blocks: readonly PlannedBlock[];
  /** Before the first block is written a table takes these columns in; blocks fill them from their headings on. */
  readonly growth?: TableGrowth;
}

/** A sheet that is to be added as one act: all of it, or nothing. */
export interface SheetPlan {
  /** Which action wants it. Stored in workbooks: a permanent name. */
  readonly action: string;
  readonly sheet: SheetDraft;
}
