import { exactSum, PlanError, restBelowUnit, splitTarget } from "../domain";
import { formatAddress, parseAddress } from "../workbook/address";
import { cellAddress } from "../workbook/area";
import type { ApplyOptions, ApplyResult } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { splitFormula } from "./formulaText";
import { isDownward } from "./freePlace";
import { applyProposal, proposalOf } from "./proposal";
import type { Proposal, ProposalNote } from "./proposal";
import { placeSpill, spillBlocks } from "./spillPlace";
import { readWeights } from "./weights";
import type { Weights } from "./weights";

/** What the user chose. */
export interface SplitTargetDraft {
  /** Money to divide, any sign. */
  readonly total: number;
  /** The cell that `total` was read from: the formula then refers to it and follows it. */
  readonly totalAddress?: string;
  readonly weightsAddress: string;
  /** Parts are multiples of it; 0 for exact shares. */
  readonly unit: number;
  /** First cell of the parts; the nearest free line beside the weights if omitted. */
  readonly place?: string;
  /** Written above the parts where `headingAddress` offers a cell; in the user's language. */
  readonly heading?: string;
}

/** A split that is computed, placed and checked, with nothing written yet. */
export interface SplitTargetProposal extends Proposal {
  readonly action: "split-target";
  readonly total: number;
  readonly unit: number;
  /** The weights themselves, without heading and totals. */
  readonly weightsAddress: string;
  /** In the order of the weights; "" for a blank weight. */
  readonly parts: readonly (number | "")[];
  /** Exact sum of the parts: the total. */
  readonly sum: number;
  readonly formula: string;
  /** All cells of the parts. */
  readonly spillAddress: string;
  /** The empty cell that would head the parts, where the weights have a heading themselves. */
  readonly headingAddress?: string;
}

/**
 * Proposes to split a target over weights in the workbook, as one live formula beside them.
 *
 * The parts are computed by the engine behind SALES.SPLIT, so the preview shows what the formula will.
 *
 * @throws {ActionProblem} for a draft that has no answer, with the cell where there is one
 */
export async function proposeSplitTarget(workbook: Workbook, draft: SplitTargetDraft): Promise<SplitTargetProposal> {
  if (!Number.isFinite(draft.total)) throw new ActionProblem("total-missing");
  if (!Number.isFinite(draft.unit) || draft.unit < 0) throw new ActionProblem("unit-negative");
  const weights = await readWeights(workbook, draft.weightsAddress);
  const parts = divide(draft, weights);
  const place = await placeSpill(workbook, weights, { place: draft.place, sources: draft.totalAddress === undefined ? [] : [parseAddress(draft.totalAddress)], inTheWay: "place-in-weights" });
  const formula = splitFormula(draft.totalAddress ?? draft.total, weights, draft.unit);
  const notes = [...weights.notes, ...restNotes(draft, weights), ...place.notes];
  return {
    ...(await proposalOf(workbook, "split-target", { blocks: spillBlocks(place, formula, draft.heading) }, notes)),
    action: "split-target",
    total: draft.total,
    unit: draft.unit,
    weightsAddress: formatAddress(weights.area),
    parts: Array.from(parts, (part) => (Number.isNaN(part) ? "" : part)),
    sum: exactSum(parts),
    formula,
    spillAddress: formatAddress(place.area),
    ...(place.heading && { headingAddress: formatAddress(place.heading) }),
  };
}

/** Writes the split through the journal, all of it or nothing. */
export async function applySplitTarget(
  workbook: Workbook,
  proposal: SplitTargetProposal,
  options: ApplyOptions = { overwrite: false },
): Promise<ApplyResult> {
  return applyProposal(workbook, proposal, options);
}

/** The weights are checked already; whatever the engine still refuses is about all of them. */
function divide({ total, unit }: SplitTargetDraft, { area, values }: Weights): Float64Array {
  try {
    return splitTarget(total, values, { unit });
  } catch (error) {
    if (error instanceof PlanError && error.code === "weights-zero") throw new ActionProblem("weights-zero", formatAddress(area));
    throw error;
  }
}

/** What is left of a total that is no multiple of the unit goes to the largest weight, the earlier of equals. */
function restNotes({ total, unit }: SplitTargetDraft, { area, values }: Weights): readonly ProposalNote[] {
  const amount = unit > 0 ? restBelowUnit(total, unit) : 0;
  if (amount === 0) return [];
  const largest = values.reduce((best, value, index) => (value > (values[best] ?? NaN) || Number.isNaN(values[best]) ? index : best), 0);
  return [{ code: "rest-to-largest", address: cellAddress(area, isDownward(area) ? { row: largest, column: 0 } : { row: 0, column: largest }), amount }];
}
