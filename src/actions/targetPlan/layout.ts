import type { TargetPlanRequest } from "./request";
import type { PlanTree } from "./tree";
import { upperCount } from "./upperPeriods";

/** The cells above the sections, most of them a person's to change; every value stands in the second column. */
const inputKeys = ["historyFrom", "historyTo", "lastYear", "growth", "yearTotal", "unit", "overAllocation", "firstDay", "lastDay", "closedPeriods", "openFrom"] as const;
export type InputKey = (typeof inputKeys)[number];

/** Rows of one level, counted from 0. */
export interface SectionRows {
  readonly title: number;
  readonly heading: number;
  readonly first: number;
  readonly count: number;
  readonly sum: number;
}

/** Where everything stands on the sheet, before any of it is written. */
export interface PlanLayout {
  readonly valueColumn: number;
  /** Row of each input that this plan has. */
  readonly inputs: ReadonlyMap<InputKey, number>;
  /** Rows of the two proofs: what is handed out, and what that differs from the year's target. */
  readonly proofs: { readonly assigned: number; readonly difference: number };
  readonly sections: readonly SectionRows[];
  /** Row of importance and period weights, below the heading of the last level. */
  readonly weightsRow: number;
  /** What was sold in each period. */
  readonly actuals: SectionRows;
  /** Below it, where the sums of the periods are fixed: what the open periods weigh, and what they share in whole units. */
  readonly open: { readonly weights: number; readonly units: number } | undefined;
  readonly columns: PlanColumns;
}

interface PlanColumns {
  readonly firstFactor: number;
  readonly factorCount: number;
  /** The factor itself where there is only one. */
  readonly weight: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly target: number;
  readonly share: number;
  readonly below: number;
  readonly difference: number;
  readonly flag: number;
  /** Sums of quarters or months before the periods, then what they differ from them; `upperCount` is 0 where there are none. */
  readonly firstUpper: number;
  readonly upperCount: number;
  readonly firstPeriod: number;
  readonly periodCount: number;
}

/** Rows of title and note, and a blank one. */
const headRows = 3;

export function planLayout(request: TargetPlanRequest, tree: PlanTree, periodCount: number): PlanLayout {
  const keys = inputKeys.filter((key) => hasInput(request, key));
  const inputs = new Map(keys.map((key, index) => [key, headRows + index]));
  const assigned = headRows + keys.length;
  const last = tree.levels.length - 1;
  let next = assigned + 3;
  const sections = tree.levels.map((nodes, level) => {
    const section = sectionRows(next, nodes.length, level === last ? 1 : 0);
    next = section.sum + (level === last && request.fixesPeriods ? 3 : 2);
    return section;
  });
  const leaves = sections[last];
  const actuals = sectionRows(next, leaves.count, 0);
  return {
    valueColumn: 1,
    inputs,
    proofs: { assigned, difference: assigned + 1 },
    sections,
    weightsRow: leaves.heading + 1,
    actuals,
    open: request.fixesPeriods ? { weights: actuals.sum + 1, units: actuals.sum + 2 } : undefined,
    columns: planColumns(request, periodCount),
  };
}

function hasInput(request: TargetPlanRequest, key: InputKey): boolean {
  if (key === "historyFrom" || key === "historyTo") return request.history?.dates !== undefined;
  return (key !== "lastYear" && key !== "growth") || request.total.kind === "growth";
}

function sectionRows(title: number, count: number, between: number): SectionRows {
  const first = title + 2 + between;
  return { title, heading: title + 1, first, count, sum: first + count };
}

function planColumns({ levels, factors, periods }: TargetPlanRequest, periodCount: number): PlanColumns {
  // The values of the inputs stand in the second column, so the factors of a plan of one level begin in the third.
  const firstFactor = Math.max(levels.length, 2);
  const weight = factors.length > 1 ? firstFactor + factors.length : firstFactor;
  const at = (after: number): number => weight + after;
  const uppers = upperCount(periods);
  return {
    firstFactor, factorCount: factors.length, weight,
    minimum: at(1), maximum: at(2), target: at(3), share: at(4), below: at(5), difference: at(6), flag: at(7),
    firstUpper: at(9), upperCount: uppers, firstPeriod: at(9) + (uppers === 0 ? 0 : uppers + 2), periodCount,
  };
}
