import type { FactorChoice, TargetPlanDraft } from "../../actions/targetPlan/draft";
import { dayOfText } from "../../domain";
import type { Region } from "../../imports";
import type { Problem } from "../../locales/problems";
import { numberIn } from "../input/numbers";
import { limitProblems, limitsOf } from "./planLimits";
import { unitOf, withoutEquals } from "./splitTarget";
import type { PlanDraft, PlanTextField } from "./planDraft";

export type PlanField = PlanTextField | "levels" | "unit" | "amounts" | "weight";

/** What the fields say is wrong before anything is asked of the workbook; limits have their own list. */
export function planFieldProblems(draft: PlanDraft): Readonly<Partial<Record<PlanField, Problem>>> {
  const dayProblem = (field: "firstDay" | "lastDay" | "historyFrom" | "historyTo"): Problem | undefined =>
    dayIn(draft[field]) === undefined && (draft[field].trim() !== "" || !field.startsWith("history")) ? { key: "field.dayText", values: { text: draft[field] } } : undefined;
  const share = numberIn(draft.importance) ?? NaN;
  const problems: Partial<Record<PlanField, Problem | undefined>> = {
    total: draft.by === "amount" && numberIn(draft.total) === undefined ? (draft.total.trim() === "" ? { key: "field.totalMissing" } : { key: "plan.totalText", values: { text: draft.total } }) : undefined,
    growth: draft.by === "growth" && numberIn(draft.growth) === undefined ? { key: "plan.percentText", values: { text: draft.growth } } : undefined,
    overAllocation: numberIn(draft.overAllocation) === undefined ? { key: "plan.percentText", values: { text: draft.overAllocation } } : undefined,
    importance: draft.weighs === "blend" && !(share > 0 && share < 1) ? { key: "plan.importanceText", values: { text: draft.importance } } : undefined,
    unit: unitOf(draft) === undefined ? { key: "field.unitText", values: { text: draft.customUnit } } : undefined,
    levels: draft.levels.length === 0 ? { key: "action.levels-missing" } : undefined,
    amounts: needsAmounts(draft) && draft.amounts === undefined ? { key: "plan.columnMissing" } : undefined,
    weight: (draft.weighs === "column" || draft.weighs === "blend") && draft.weight === undefined ? { key: "plan.columnMissing" } : undefined,
    firstDay: dayProblem("firstDay"), lastDay: dayProblem("lastDay"), historyFrom: dayProblem("historyFrom"), historyTo: dayProblem("historyTo"),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

export function needsAmounts({ weighs, by }: PlanDraft): boolean {
  return weighs === "history" || weighs === "blend" || by === "growth";
}

function dayIn(text: string): number | undefined {
  return dayOfText(text.normalize("NFKC").trim());
}

/** The question to the action, or undefined while a field is not ready. */
export function planRequestOf(draft: PlanDraft, regions: readonly Region[]): TargetPlanDraft | undefined {
  const region = regions.find(({ id }) => id === draft.region);
  if (region === undefined || Object.keys(planFieldProblems(draft)).length > 0 || limitProblems(draft.limits).length > 0) return undefined;
  const holidays = withoutEquals(draft.holidays);
  const [historyFrom, historyTo] = [dayIn(draft.historyFrom), dayIn(draft.historyTo)];
  const dated = draft.dates !== undefined && needsAmounts(draft);
  return {
    region,
    levels: draft.levels,
    factors: factorsOf(draft, regions),
    ...(draft.amounts !== undefined && { amounts: draft.amounts }),
    ...(dated && { dates: draft.dates, ...(historyFrom !== undefined && { historyFrom }), ...(historyTo !== undefined && { historyTo }) }),
    total: draft.by === "amount" ? { kind: "amount", amount: numberIn(draft.total) ?? NaN } : { kind: "growth", growth: numberIn(draft.growth) ?? NaN },
    unit: unitOf(draft) ?? NaN,
    overAllocation: numberIn(draft.overAllocation) ?? NaN,
    limits: limitsOf(draft.limits),
    periods: { start: dayIn(draft.firstDay) ?? NaN, end: dayIn(draft.lastDay) ?? NaN, grain: draft.grain, days: draft.days, ...(draft.days === "working" && holidays !== "" && { holidays }) },
    isSeasonal: draft.isSeasonal && dated,
    fixesPeriods: draft.fixesPeriods,
  };
}

function factorsOf({ region, weighs, weight, importance }: PlanDraft, regions: readonly Region[]): readonly FactorChoice[] {
  const other = weight === undefined || weight.region === region ? undefined : regions.find(({ id }) => id === weight.region);
  const column = { kind: "column", column: weight?.column ?? -1, ...(other && { region: other }) } as const;
  switch (weighs) {
    case "history":
      return [{ kind: "history", importance: 1 }];
    case "equal":
      return [{ kind: "equal", importance: 1 }];
    case "column":
      return [{ ...column, importance: 1 }];
    case "blend": {
      const share = numberIn(importance) ?? NaN;
      return [{ kind: "history", importance: share }, { ...column, importance: Number((1 - share).toPrecision(15)) }];
    }
  }
}
