import { ActionProblem } from "../actions/actionProblem";
import { insertFunction, proposeInsertFunction } from "../actions/insertFunction";
import type { OverwrittenCell } from "../actions/proposal";
import { applySplitTarget, proposeSplitTarget, type SplitTargetProposal } from "../actions/splitTarget";
import { exactSum } from "../domain";
import { lastWrite, recover, undo, type ApplyResult, type LastWrite, type UndoResult } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { readPartLabels } from "./partLabels";

/** Parts that are shown one by one. */
export const shownParts = 200;

export interface SplitRequest {
  /** A number, or the address of the cell that holds it. */
  readonly total: number | string;
  readonly weightsAddress: string;
  readonly unit: number;
  readonly place?: string;
}

/** A proposal with what a person needs beside it to judge it. */
export interface SplitPreview {
  readonly proposal: SplitTargetProposal;
  /** What the first `shownParts` weights stand for, and how they are displayed. */
  readonly labels: readonly string[];
  readonly weights: readonly string[];
  /** The cell that the total was read from. */
  readonly totalAddress: string | undefined;
}

type InsertOutcome =
  | { readonly state: "inserted"; readonly address: string }
  | { readonly state: "occupied"; readonly cell: OverwrittenCell }
  | { readonly state: "refused"; readonly result: Extract<ApplyResult, { status: "refused" }> };

/** Everything that screens may ask for: actions over one workbook, as plain promises. */
export interface PaneServices {
  proposeSplit(request: SplitRequest, heading: string): Promise<SplitPreview>;
  applySplit(proposal: SplitTargetProposal, overwrite: boolean): Promise<ApplyResult>;
  insertFunction(formula: string, overwrite: boolean): Promise<InsertOutcome>;
  recover(): Promise<UndoResult>;
  lastWrite(): Promise<LastWrite | undefined>;
  undo(includeEdited: boolean): Promise<UndoResult>;
  /** Exact, as the domain adds. */
  sum(numbers: readonly number[]): number;
}

export function createServices(workbook: Workbook): PaneServices {
  return {
    async proposeSplit({ total, ...draft }, heading) {
      const read = typeof total === "number" ? { total, address: undefined } : await totalIn(workbook, total);
      const proposal = await proposeSplitTarget(workbook, { ...draft, total: read.total, ...(read.address !== undefined && { totalAddress: read.address }), heading });
      const [labels, weights] = await Promise.all([
        readPartLabels(workbook, proposal.weightsAddress, shownParts),
        workbook.read(proposal.weightsAddress),
      ]);
      return { proposal, labels, weights: weights.texts.flat().slice(0, shownParts), totalAddress: read.address };
    },
    applySplit: (proposal, overwrite) => applySplitTarget(workbook, proposal, { overwrite }),
    async insertFunction(formula, overwrite) {
      const [cell] = overwrite ? [] : (await proposeInsertFunction(workbook, formula)).overwritten;
      if (cell !== undefined) return { state: "occupied", cell };
      const result = await insertFunction(workbook, formula, { overwrite });
      return result.status === "applied" ? { state: "inserted", address: result.write.address } : { state: "refused", result };
    },
    recover: () => recover(workbook),
    lastWrite: () => lastWrite(workbook),
    undo: (includeEdited) => undo(workbook, { includeEdited }),
    sum: (numbers) => exactSum(Float64Array.from(numbers)),
  };
}

async function totalIn(workbook: Workbook, address: string): Promise<{ total: number; address: string }> {
  const reading = await workbook.read(address);
  const total = reading.values[0]?.[0];
  if (typeof total !== "number") throw new ActionProblem("total-missing", reading.address, reading.texts[0]?.[0] ?? "");
  return { total, address: reading.address };
}
