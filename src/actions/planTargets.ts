import { phase, PlanError } from "../domain";
import { applySheet, type ApplyResult, type StepOptions } from "../workbook/journal";
import type { SheetDraft } from "../workbook/sheetDraft";
import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { pathKey } from "./foundByFormulas";
import { freeSheetName } from "./freeSheetName";
import type { ActionName } from "./proposal";
import { columnOf, refuseTextDates, refuseUnsoundAmounts } from "./regionColumns";
import { readRegion } from "./regionData";
import { computeTargets, type PlannedTargets } from "./targetPlan/computeTargets";
import type { FactorChoice, TargetPlanDraft, TargetPlanWords } from "./targetPlan/draft";
import { draftTargetSheet } from "./targetPlan/draftTargetSheet";
import { checkHolidays } from "./targetPlan/holidayTable";
import { planMembers } from "./targetPlan/planMembers";
import { headingsOf, planRequest, yearTotal } from "./targetPlan/planRequest";
import { planTree, type PlanTree } from "./targetPlan/tree";
import { readWeighingColumn, type WeighingColumn } from "./targetPlan/weighingColumn";

/** A sheet of targets that is computed and drafted, with nothing written yet. */
export interface TargetPlanProposal {
  readonly sheet: SheetDraft;
  readonly targets: PlannedTargets;
  /** Headings of the levels. */
  readonly levels: readonly string[];
  /** How many periods each target is spread over. */
  readonly periodCount: number;
  /** Rows of the region that name nobody and were left out. */
  readonly unnamedRows: number;
  /** Names with limits that the plan does not have. */
  readonly unknownLimits: readonly string[];
  /** True where names or amounts cannot be read by formulas, so that weights are written as numbers. */
  readonly hasFixedWeights: boolean;
  /** What it was made from, to be asked again before it is written. */
  readonly asked: { readonly draft: TargetPlanDraft; readonly words: TargetPlanWords };
}

/** Writes the sheet through the journal, all of it or nothing; refused where the plan would be another one by now. */
export async function applyTargetPlan(workbook: Workbook, { sheet, targets, asked }: TargetPlanProposal, options: StepOptions = {}): Promise<ApplyResult> {
  const now = await proposeTargetPlan(workbook, asked.draft, asked.words);
  if (JSON.stringify([now.sheet, now.targets]) !== JSON.stringify([sheet, targets])) return { status: "refused", obstacles: [] };
  return applySheet(workbook, { action: "plan-targets" satisfies ActionName, sheet }, options);
}

/** Members times periods, with what was sold: more would make a sheet that nobody reads and Excel is slow to fill. */
const mostCells = 200_000;
/** What one SALES.SPLITGRID fills in. */
const mostFixed = { cells: 40_000, onASide: 1_000 } as const;

/**
 * Drafts a sheet of targets from a region of the workbook.
 *
 * @throws {ActionProblem} `levels-missing`, `factors-missing`, `factor-column-unmatched`, `total-missing`, `unit-not-positive`,
 *   `over-allocation-invalid`, `plan-too-large`, `fixed-plan-too-large`, `period-invalid`, `holidays-unreadable`, `holidays-not-date`, `season-impossible`, `amounts-as-text`, `dates-as-text`, `amounts-error`, and those of `computeTargets`
 */
export async function proposeTargetPlan(workbook: Workbook, draft: TargetPlanDraft, words: TargetPlanWords): Promise<TargetPlanProposal> {
  checkChoices(draft);
  const periodCount = countPeriods(draft);
  const data = await readRegion(workbook, draft.region, [...draft.levels, ...columnsOf(draft)]);
  for (const column of [draft.amounts, ...ownWeights(draft)]) if (column !== undefined) refuseUnsoundAmounts(draft.region, column, data);
  if (draft.dates !== undefined) refuseTextDates(draft.region, draft.dates, data);
  if (draft.periods.holidays !== undefined) await checkHolidays(workbook, draft.periods.holidays);
  const weighing = await readWeighing(workbook, draft);
  const found = planMembers(data, { ...draft, from: draft.historyFrom, to: draft.historyTo }, draft.factors, weighing);
  if (found.members.length === 0) throw new ActionProblem("levels-empty", undefined, headingsOf(draft).join(", "));
  refuseLarge(draft, found.members.length, periodCount);
  const request = planRequest(draft, words, { sheetName: await freeSheetName(workbook, words.sheetName), data, found, weighing });
  const tree = planTree(request.members, request.levels.length, request.limits);
  return {
    sheet: draftTargetSheet(request, tree, periodCount),
    targets: computeTargets(request, tree, yearTotal(draft, found)),
    levels: request.levels,
    periodCount,
    unnamedRows: found.unnamedRows,
    unknownLimits: unknownLimits(draft, tree),
    hasFixedWeights: request.factors.some(({ source, column }) => source === "values" && column === undefined),
    asked: { draft, words },
  };
}

function checkChoices({ levels, factors, total, unit, overAllocation }: TargetPlanDraft): void {
  if (levels.length === 0) throw new ActionProblem("levels-missing");
  if (factors.length === 0) throw new ActionProblem("factors-missing");
  if (!Number.isFinite(total.kind === "amount" ? total.amount : total.growth)) throw new ActionProblem("total-missing");
  if (!(unit > 0)) throw new ActionProblem("unit-not-positive");
  if (!(overAllocation >= 1)) throw new ActionProblem("over-allocation-invalid");
}

function refuseLarge({ fixesPeriods }: TargetPlanDraft, members: number, periods: number): void {
  const cells = members * periods;
  if (cells * 2 > mostCells) throw new ActionProblem("plan-too-large", undefined, String(cells * 2));
  if (fixesPeriods && (cells > mostFixed.cells || Math.max(members, periods) > mostFixed.onASide)) throw new ActionProblem("fixed-plan-too-large", undefined, String(cells));
}

function countPeriods({ periods: { start, end, grain } }: TargetPlanDraft): number {
  try {
    return phase(1, { start, end, grain }, { unit: 0, isEven: true }).length;
  } catch (error) {
    if (error instanceof PlanError) throw new ActionProblem("period-invalid");
    throw error;
  }
}

function columnsOf(draft: TargetPlanDraft): readonly number[] {
  return [draft.amounts, draft.dates, ...ownWeights(draft)].filter((column) => column !== undefined);
}

/** Columns of the plan's own table that weigh. */
function ownWeights({ factors }: TargetPlanDraft): readonly number[] {
  return factors.flatMap((factor) => (factor.kind === "column" && factor.region === undefined ? [factor.column] : []));
}

async function readWeighing(workbook: Workbook, { factors, levels, region }: TargetPlanDraft): Promise<ReadonlyMap<FactorChoice, WeighingColumn>> {
  const named = levels.map((column) => columnOf(region, column)).filter((column) => column !== undefined);
  const weighing = new Map<FactorChoice, WeighingColumn>();
  for (const factor of factors) {
    if (factor.kind !== "column" || factor.region === undefined) continue;
    const column = await readWeighingColumn(workbook, factor.region, factor.column, named);
    if (column === undefined) throw new ActionProblem("factor-column-unmatched", undefined, named[named.length - 1]?.header ?? "");
    weighing.set(factor, column);
  }
  return weighing;
}

function unknownLimits({ limits = [] }: TargetPlanDraft, { levels }: PlanTree): readonly string[] {
  const known = new Set(levels.flat().map(({ path }) => pathKey(path)));
  return limits.filter(({ path }) => !known.has(pathKey(path))).map(({ path }) => path.join(" / "));
}
