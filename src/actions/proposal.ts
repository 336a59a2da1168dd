import { formatAddress, parseAddress } from "../workbook/address";
import { cellAddress, cellCount } from "../workbook/area";
import { apply, obstaclesOf } from "../workbook/journal";
import type { ApplyOptions, ApplyResult, PlannedBlock, WritePlan } from "../workbook/journal";
import type { Obstacle, RangeReading, Workbook } from "../workbook/workbook";

/** Actions that write. Stored in journals inside workbooks: permanent names. */
export type ActionName = "split-target" | "insert-function" | "fill-holidays" | "pay-commission" | "plan-targets" | "close-period" | "rank-people" | "repair-data";

/** What the user should know of a proposal beyond its cells; codes with places, the pane has the words. */
export type ProposalNote =
  /** The total is no multiple of the unit: what is left of it went to the largest weight, at `address`. */
  | { readonly code: "rest-to-largest"; readonly address: string; readonly amount: number }
  /** The first cell of the selection is a heading and is not divided by. */
  | { readonly code: "heading-left-out"; readonly address: string }
  /** The table's totals row was selected with the rest and is not divided by. */
  | { readonly code: "totals-left-out"; readonly address: string }
  /** So many weights are blank and get nothing. */
  | { readonly code: "blank-weights"; readonly count: number }
  /** So many amounts have a blank quota or one of 0: there their commission is #N/A. */
  | { readonly code: "no-quota"; readonly count: number }
  /** By the heading or note above `address`, 1 stands for so many: bands, fixed sums, rounding and results count in the same unit. */
  | { readonly code: "counted-in"; readonly address: string; readonly factor: number }
  /** The same of cells beside amounts that name no unit. */
  | { readonly code: "unit-unsaid"; readonly address: string; readonly factor: number }
  /** Every column beside the cells is taken; the place is the nearest one all the same. */
  | { readonly code: "no-free-place" }
  /** A column of a table is for all its rows, so many, though fewer were selected. */
  | { readonly code: "whole-column"; readonly count: number }
  /** So many rows of the table are hidden, by hand or by a filter, and get their formula all the same. */
  | { readonly code: "hidden-rows"; readonly count: number }
  /** So many cells of the result lie in hidden rows or columns, and are filled all the same. */
  | { readonly code: "hidden-cells"; readonly count: number }
  /** Too many rows to rank each by a formula of its own: one block outside of the table does it. */
  | { readonly code: "rank-outside"; readonly address: string };

/** A cell that the write would overwrite, as it is displayed now. */
export interface OverwrittenCell {
  readonly address: string;
  readonly text: string;
}

/** What an action wants to write, for the user to see before a single cell is touched. */
export interface Proposal extends WritePlan {
  readonly action: ActionName;
  readonly sheetName: string;
  /** First cell of the result. */
  readonly address: string;
  /** All cells that will show something: formulas, headings, and what spills. */
  readonly cellCount: number;
  /** Everything in the way. Only "not-empty" gives way to the user's yes. */
  readonly obstacles: readonly Obstacle[];
  /** The first cells that would be overwritten, at most `listedCells`. */
  readonly overwritten: readonly OverwrittenCell[];
  readonly overwrittenCount: number;
  readonly notes: readonly ProposalNote[];
}

/** How many overwritten cells a proposal names one by one. */
const listedCells = 200;

/** Completes a plan with what stands in its way and what it would overwrite. */
export async function proposalOf(workbook: Workbook, action: ActionName, plan: Pick<WritePlan, "blocks" | "growth">, notes: readonly ProposalNote[] = []): Promise<Proposal> {
  const { blocks } = plan;
  const address = blocks[0]?.address ?? "";
  const obstacles = await obstaclesOf(workbook, plan);
  const filled = obstacles.filter(({ code }) => code === "not-empty");
  return {
    action,
    address,
    sheetName: parseAddress(address).sheetName ?? "",
    ...plan,
    cellCount: blocks.reduce((count, block) => count + shownCells(block), 0),
    obstacles,
    overwritten: await overwrittenCells(workbook, filled),
    overwrittenCount: filled.reduce((count, obstacle) => count + cellCount(parseAddress(obstacle.address)), 0),
    notes,
  };
}

/** Writes a proposal through the journal; `overwrite` is the user's yes to `overwritten`. */
export async function applyProposal(workbook: Workbook, proposal: Proposal, options: ApplyOptions): Promise<ApplyResult> {
  return apply(workbook, proposal, options);
}

function shownCells(block: PlannedBlock): number {
  if (block.spill !== undefined) return cellCount(parseAddress(block.spill));
  return block.contents.flat().filter((content) => content !== null).length;
}

async function overwrittenCells(workbook: Workbook, filled: readonly Obstacle[]): Promise<readonly OverwrittenCell[]> {
  const cells: OverwrittenCell[] = [];
  for (const { address } of filled) {
    if (cells.length >= listedCells) break;
    const area = parseAddress(address);
    const rowCount = Math.min(area.rowCount, listedCells - cells.length);
    cells.push(...shownTexts(await workbook.read(formatAddress({ ...area, rowCount }))));
  }
  return cells;
}

function shownTexts(reading: RangeReading): readonly OverwrittenCell[] {
  const area = parseAddress(reading.address);
  return reading.texts.flatMap((row, r) => row.map((text, column) => ({ address: cellAddress(area, { row: r, column }), text })));
}
