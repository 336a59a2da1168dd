import type { ClosePeriodDraft, ClosePeriodProposal } from "../actions/closePeriod";
import type { TargetPlanProposal } from "../actions/planTargets";
import type { TargetPlanDraft, TargetPlanWords } from "../actions/targetPlan/draft";
import type { FoundPlan } from "../actions/targetPlan/findPlans";
import type { HolidayTable } from "../actions/targetPlan/holidayTable";
import type { ApplyOptions, ApplyResult, StepOptions } from "../workbook/journal";
import type { ReadingWatch, Workbook } from "../workbook/workbook";

/** What the screen of targets asks for; what does it is loaded when it is asked for first. */
export interface PlanServices {
  proposeTargetPlan(request: TargetPlanDraft, words: TargetPlanWords): Promise<TargetPlanProposal>;
  applyTargetPlan(proposal: TargetPlanProposal, options: ApplyOptions): Promise<ApplyResult>;
  /** Tables of days off, as formulas take them. */
  findHolidayTables(watch: ReadingWatch): Promise<readonly HolidayTable[]>;
  /** Sheets of targets that are re-spread when a period closes. */
  findTargetPlans(watch: ReadingWatch): Promise<readonly FoundPlan[]>;
  proposeClosePeriod(draft: ClosePeriodDraft): Promise<ClosePeriodProposal>;
  applyClosePeriod(proposal: ClosePeriodProposal, options: StepOptions): Promise<ApplyResult>;
}

export function planServices(workbook: Workbook): PlanServices {
  return {
    proposeTargetPlan: async (request, words) => (await import("../actions/planTargets")).proposeTargetPlan(workbook, request, words),
    applyTargetPlan: async (proposal, options) => (await import("../actions/planTargets")).applyTargetPlan(workbook, proposal, options),
    findHolidayTables: async (watch) => (await import("../actions/targetPlan/holidayTable")).findHolidayTables(workbook, watch),
    findTargetPlans: async (watch) => (await import("../actions/targetPlan/findPlans")).findPlans(workbook, watch),
    proposeClosePeriod: async (draft) => (await import("../actions/closePeriod")).proposeClosePeriod(workbook, draft),
    applyClosePeriod: async (proposal, options) => (await import("../actions/closePeriod")).applyClosePeriod(workbook, proposal, options),
  };
}
