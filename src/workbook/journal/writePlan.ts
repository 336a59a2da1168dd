import type { CellBlock } from "../workbook";

/** A block with what its formula will fill. */
export interface PlannedBlock extends CellBlock {
  /** The cells that the block's one formula fills when calculated, its own cell included. */
  readonly spill?: string;
}

/** What is to be written as one act: all of it, or nothing. */
export interface WritePlan {
  /** Which action wants it. Stored in workbooks: a permanent name. */
  readonly action: string;
  /** The place to name and to show: the first cell of what was asked for. */
  readonly address: string;
  /** Written in this order. No cell is given contents twice. */
  readonly blocks: readonly PlannedBlock[];
}
