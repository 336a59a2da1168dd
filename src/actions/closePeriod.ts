import { exactSum } from "../domain";
import type { ApplyResult, StepOptions } from "../workbook/journal";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { applyProposal, proposalOf, type Proposal } from "./proposal";
import { findPlans, type FoundPlan } from "./targetPlan/findPlans";
import { leftOver, type LeftOver } from "./targetPlan/leftOver";

/** What the user chose: a sheet of targets, and how many of its periods are closed from now on. */
export interface ClosePeriodDraft {
  readonly sheetId: string;
  readonly closed: number;
}

/** One cell of a sheet of targets; its formulas re-spread what is left. */
export interface ClosePeriodProposal extends Proposal {
  readonly action: "close-period";
  readonly plan: FoundPlan;
  readonly closed: number;
  /** What the periods that close now were to sell, and what they sold. */
  readonly planned: number;
  readonly sold: number;
  readonly left: LeftOver;
}

/**
 * Proposes to close periods of a sheet of targets, or to open closed ones again.
 *
 * @throws {ActionProblem} `plan-gone` where the sheet is no sheet of targets any more, `closed-invalid`
 */
export async function proposeClosePeriod(workbook: Workbook, { sheetId, closed }: ClosePeriodDraft): Promise<ClosePeriodProposal> {
  const plan = (await findPlans(workbook)).find((one) => one.sheetId === sheetId);
  if (plan === undefined) throw new ActionProblem("plan-gone");
  if (!Number.isInteger(closed) || closed < 0 || closed > plan.periods.length) throw new ActionProblem("closed-invalid", plan.closedAddress, String(plan.periods.length));
  const left = leftOver(plan, closed);
  const closing = plan.periods.slice(plan.closed, plan.periods.length - left.open);
  const sum = (of: "planned" | "sold"): number => exactSum(Float64Array.from(closing, (period) => period[of]));
  const proposal = await proposalOf(workbook, "close-period", { blocks: [{ address: plan.closedAddress, contents: [[closed]] }] });
  return { ...proposal, action: "close-period", plan, closed, planned: sum("planned"), sold: sum("sold"), left };
}

/** Writes the number of closed periods through the journal; refused where the sheet changed since it was proposed. */
export async function applyClosePeriod(workbook: Workbook, proposal: ClosePeriodProposal, options: StepOptions = {}): Promise<ApplyResult> {
  const { plan, closed } = proposal;
  const now = await proposeClosePeriod(workbook, { sheetId: plan.sheetId, closed });
  if (JSON.stringify(now.plan) !== JSON.stringify(plan)) return { status: "refused", obstacles: [] };
  // The cell holds the number that this write changes: that is what was proposed.
  return applyProposal(workbook, now, { ...options, overwrite: true });
}
