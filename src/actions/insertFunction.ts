import { formatAddress, parseAddress } from "../workbook/address";
import { cellAt } from "../workbook/area";
import type { ApplyResult } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { applyProposal, proposalOf } from "./proposal";
import type { Proposal } from "./proposal";

/**
 * Proposes a formula for the selected cell: the first one where several are selected.
 *
 * How far its result spills is known only once it is calculated; a spill that finds no room is given back.
 *
 * @param formula - As typed in an en-US Excel, with its "=".
 * @throws {ActionProblem} `not-a-formula`
 */
export async function proposeInsertFunction(workbook: Workbook, formula: string): Promise<Proposal> {
  if (!formula.startsWith("=") || formula.trim().length < 2) throw new ActionProblem("not-a-formula", undefined, formula);
  const selection = await workbook.readSelection();
  const address = formatAddress(cellAt(parseAddress(selection.requestedAddress), { row: 0, column: 0 }));
  return proposalOf(workbook, "insert-function", [{ address, contents: [[formula]] }]);
}

/** Writes a formula into the selected cell; without a yes only into an empty one. */
export async function insertFunction(workbook: Workbook, formula: string, options: { readonly overwrite: boolean } = { overwrite: false }): Promise<ApplyResult> {
  return applyProposal(workbook, await proposeInsertFunction(workbook, formula), options);
}
