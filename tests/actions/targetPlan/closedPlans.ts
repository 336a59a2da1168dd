import { draftTargetSheet } from "../../../src/actions/targetPlan/draftTargetSheet";
import { planLayout } from "../../../src/actions/targetPlan/layout";
import type { PlanPeriods, TargetPlanRequest } from "../../../src/actions/targetPlan/request";
import type { CellValue } from "../../../src/workbook/workbook";
import { LiveWorkbook, type LiveSheet } from "../../support/liveWorkbook";
import { wholeParts, type NaivePlan } from "../../support/naive/naiveClosing";
import { treeOf } from "./planOnSheet";
import { day, request } from "./planRequests";

/** A plan by its numbers alone: what each member weighs, and the cents that it sold in each period; null is a blank. */
export interface ClosedPlan {
  readonly fixesPeriods: boolean;
  /** Whole units. */
  readonly total: bigint;
  /** Cents. */
  readonly unit: bigint;
  readonly weights: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly grain: PlanPeriods["grain"];
  readonly days: "calendar" | "working";
  readonly sold: readonly (readonly (number | null)[])[];
  readonly closed: number;
}

const milliseconds = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first days of the periods and how many days of theirs count, by a calendar of its own. */
export function naivePeriods({ start, end, grain, days }: Pick<ClosedPlan, "start" | "end" | "grain" | "days">): { readonly first: string; readonly weight: bigint }[] {
  const periods: { first: string; weight: bigint; key: string }[] = [];
  for (let time = Date.parse(start); time <= Date.parse(end); time += milliseconds) {
    const date = new Date(time);
    const weekday = (date.getUTCDay() + 6) % 7;
    const key = { day: isoDay(time), week: isoDay(time - weekday * milliseconds), month: isoDay(time).slice(0, 7), quarter: `${date.getUTCFullYear()} ${Math.floor(date.getUTCMonth() / 3)}` }[grain];
    const last = periods[periods.length - 1];
    const weight = days === "calendar" || weekday < 5 ? 1n : 0n;
    if (last?.key === key) last.weight += weight;
    else periods.push({ first: isoDay(time), weight, key });
  }
  return periods;
}

/** The same plan for whoever works it out without a sheet. */
export function naivePlanOf(plan: ClosedPlan): NaivePlan {
  return {
    targets: wholeParts(plan.total, plan.weights.map(BigInt), 0n).map((part) => part * plan.unit),
    weights: naivePeriods(plan).map(({ weight }) => weight),
    sold: plan.sold.map((row) => row.map((amount) => BigInt(amount ?? 0))),
    closed: plan.closed,
    unit: plan.unit,
  };
}

function requestOf(plan: ClosedPlan): TargetPlanRequest {
  return {
    ...request,
    history: undefined,
    total: { kind: "amount", amount: Number(plan.total * plan.unit) / 100 },
    unit: Number(plan.unit) / 100,
    levels: ["Person"],
    members: plan.weights.map((weight, index) => ({ path: [`P${index + 1}`], weights: [weight] })),
    factors: [{ heading: "Weight", source: "values", importance: 1 }],
    periods: { start: day(plan.start), end: day(plan.end), grain: plan.grain, days: plan.days },
    fixesPeriods: plan.fixesPeriods,
  };
}

/** Its sheet, with what was sold and how many periods are closed typed in. */
function closedSheet(plan: ClosedPlan): readonly (readonly (CellValue | null)[])[] {
  const asked = requestOf(plan);
  const count = naivePeriods(plan).length;
  const { contents } = draftTargetSheet(asked, treeOf(asked), count);
  const { actuals, columns, inputs, valueColumn } = planLayout(asked, treeOf(asked), count);
  return contents.map((cells, row) => cells.map((content, column) => {
    if (row === inputs.get("closedPeriods") && column === valueColumn) return plan.closed;
    const [member, period] = [row - actuals.first, column - columns.firstPeriod];
    if (member < 0 || member >= actuals.count || period < 0) return content;
    const amount = plan.sold[member][period];
    return amount === null ? null : amount / 100;
  }));
}

/** What the sheet of a plan shows, in cents. */
export interface ShownPlan {
  readonly targets: bigint[];
  readonly grid: bigint[][];
  /** By column: as the sheet has it below the members. */
  readonly periodSums: bigint[];
  /** Below them where the sums are fixed. */
  readonly periodDifferences: bigint[];
  readonly below: bigint[];
  readonly differences: bigint[];
  readonly flags: CellValue[];
  /** The two proofs of the whole, and that of the last level. */
  readonly proofs: bigint[];
  /** What quarters or months differ from the periods below them. */
  readonly upperDifferences: bigint[];
  readonly openFrom: CellValue;
}

/** Calculates all plans in one workbook, a sheet each. */
export async function shownPlans(plans: readonly ClosedPlan[]): Promise<ShownPlan[]> {
  const sheets = plans.map((plan, index): LiveSheet => ({ name: `Plan${index}`, rows: closedSheet(plan) }));
  const live = await LiveWorkbook.open(sheets);
  try {
    return plans.map((plan, index) => shownPlan(plan, live.values(`Plan${index}!A1:BZ60`)));
  } finally {
    live.close();
  }
}

function shownPlan(plan: ClosedPlan, cells: readonly (readonly CellValue[])[]): ShownPlan {
  const asked = requestOf(plan);
  const { sections: [members], actuals, columns, proofs, inputs, valueColumn } = planLayout(asked, treeOf(asked), naivePeriods(plan).length);
  const rows = (first: number, count: number, column: number): CellValue[] => cells.slice(first, first + count).map((row) => row[column]);
  const line = (row: number): bigint[] => cells[row].slice(columns.firstPeriod, columns.firstPeriod + columns.periodCount).map(cents);
  const check = columns.firstUpper + columns.upperCount;
  return {
    targets: rows(members.first, members.count, columns.target).map(cents),
    grid: Array.from({ length: members.count }, (_, index) => line(members.first + index)),
    periodSums: line(members.sum),
    periodDifferences: plan.fixesPeriods ? line(members.sum + 1) : [],
    below: rows(members.first, members.count + 1, columns.below).map(cents),
    differences: rows(members.first, members.count, columns.difference).map(cents),
    flags: rows(members.first, members.count, columns.flag),
    proofs: [cells[proofs.assigned][valueColumn], cells[proofs.difference][valueColumn], cells[members.sum][columns.difference]].map(cents),
    upperDifferences: columns.upperCount === 0 ? [] : [...rows(members.first, members.count + 1, check), ...rows(actuals.first, actuals.count + 1, check)].map(cents),
    openFrom: cells[inputs.get("openFrom") ?? NaN][valueColumn],
  };
}

/** A cell that is no number fails by what it shows. */
function cents(value: CellValue): bigint {
  if (value === "") return 0n;
  if (typeof value !== "number") throw new Error(`A cell shows ${String(value)} where a number belongs.`);
  return BigInt(Math.round(value * 100));
}
