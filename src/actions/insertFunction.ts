import { formatAddress, parseAddress } from "../workbook/address";
import { cellAt } from "../workbook/area";
import type { ApplyResult } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import type { ResultSize } from "./previewFunction";
import { applyProposal, proposalOf } from "./proposal";
import type { Proposal } from "./proposal";

/** A formula and the cell that it is to go into. */
export interface InsertDraft {
  /** As typed in an en-US Excel, with its "=". */
  readonly formula: string;
  /** The first cell is meant where it is a range. */
  readonly address: string;
  /** The cells that its result fills, where a preview told. Without it a spill that finds no room is given back. */
  readonly size?: ResultSize | undefined;
}

/**
 * Proposes a formula for a cell, with everything that stands in the way of its result.
 *
 * @throws {ActionProblem} `not-a-formula`
 */
export async function proposeInsertFunction(workbook: Workbook, { formula, address, size }: InsertDraft): Promise<Proposal> {
  if (!formula.startsWith("=") || formula.trim().length < 2) throw new ActionProblem("not-a-formula", undefined, formula);
  const cell = cellAt(parseAddress(address), { row: 0, column: 0 });
  const spill = size === undefined ? {} : { spill: formatAddress({ ...cell, ...size }) };
  return proposalOf(workbook, "insert-function", { blocks: [{ address: formatAddress(cell), contents: [[formula]], ...spill }] });
}

/** Writes a formula into its cell; without a yes only where nothing is in the way. */
export async function insertFunction(workbook: Workbook, draft: InsertDraft, options: { readonly overwrite: boolean } = { overwrite: false }): Promise<ApplyResult> {
  return applyProposal(workbook, await proposeInsertFunction(workbook, draft), options);
}
