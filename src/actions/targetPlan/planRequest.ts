import { isFoundByFormulas } from "../foundByFormulas";
import { columnOf, hasInnerTotals, isWithin, scaleOf } from "../regionColumns";
import type { RegionData } from "../regionData";
import type { FactorChoice, TargetPlanDraft, TargetPlanWords } from "./draft";
import type { PlanMembers } from "./planMembers";
import { planSeason } from "./planSeason";
import type { PlanFactor, PlanHistory, TargetPlanRequest, YearTotal } from "./request";
import type { SalesSource } from "../soldFormulas";
import type { WeighingColumn } from "./weighingColumn";

/** What was read of the workbook for a plan. */
export interface PlanReading {
  readonly sheetName: string;
  readonly data: RegionData;
  readonly found: PlanMembers;
  /** One for each factor that is a column of another table. */
  readonly weighing: ReadonlyMap<FactorChoice, WeighingColumn>;
}

/** Everything that the sheet is made from: formulas where they read the region right, numbers where not. */
export function planRequest(draft: TargetPlanDraft, words: TargetPlanWords, reading: PlanReading): TargetPlanRequest {
  const { found: { members } } = reading;
  const history = historyOf(draft, reading);
  const { amounts, dates } = draft;
  const season = draft.isSeasonal && amounts !== undefined && dates !== undefined ? planSeason({ data: reading.data, amounts, dates }, history !== undefined, draft.periods) : undefined;
  return {
    sheetName: reading.sheetName,
    texts: words,
    total: totalOf(draft, reading, history),
    unit: draft.unit,
    overAllocation: draft.overAllocation,
    levels: headingsOf(draft),
    members,
    ...(draft.limits && { limits: draft.limits }),
    factors: draft.factors.map((factor) => planFactor(factor, draft, words, reading, history)),
    ...(history && { history }),
    periods: { ...draft.periods, ...(season !== undefined && { season }) },
    fixesPeriods: draft.fixesPeriods,
  };
}

export function headingsOf({ region, levels }: TargetPlanDraft): readonly string[] {
  return levels.map((column) => columnOf(region, column)?.header ?? "");
}

/** As the sheet works it out: last year and its growth, to the nearest unit. */
export function yearTotal(draft: TargetPlanDraft, { lastYear }: PlanMembers): number {
  const { total, unit } = draft;
  if (total.kind === "amount") return total.amount;
  return Math.round(Number(((lastYear * scaleOf(draft.region, draft.amounts) * (1 + total.growth)) / unit).toPrecision(15))) * unit;
}

/** A column of the region as formulas find it by the names; undefined where they cannot. */
function ownColumn({ region, levels }: TargetPlanDraft, { data, found }: Pick<PlanReading, "data" | "found">, column: number, others: readonly number[] = []): SalesSource | undefined {
  const rows = { columns: levels, paths: found.members.map(({ path }) => path) };
  if (!isFoundByFormulas(region, data, rows, [column, ...others])) return undefined;
  return { amounts: data.reference(column), names: levels.map((level) => data.reference(level)), scale: 1 };
}

function historyOf(draft: TargetPlanDraft, { data, found }: PlanReading): PlanHistory | undefined {
  const { region, amounts, dates, historyFrom, historyTo } = draft;
  const source = amounts === undefined ? undefined : ownColumn(draft, { data, found }, amounts, dates === undefined ? [] : [dates]);
  return source && {
    ...source, scale: scaleOf(region, amounts),
    ...(dates !== undefined && { dates: data.reference(dates), from: historyFrom, to: historyTo }),
  };
}

/** Last year is a number where a sum of the whole column would count rows twice that add others up. */
function totalOf(draft: TargetPlanDraft, { data, found }: PlanReading, history: PlanHistory | undefined): YearTotal {
  const { total, region, amounts, dates, historyFrom = -Infinity, historyTo = Infinity } = draft;
  if (total.kind === "amount") return total;
  const countsTwice = hasInnerTotals(region) && (dates === undefined || data.totals(dates).some((day) => isWithin(day, historyFrom, historyTo)));
  return history !== undefined && !countsTwice ? total : { ...total, lastYear: found.lastYear * scaleOf(region, amounts) };
}

function planFactor(factor: FactorChoice, draft: TargetPlanDraft, words: TargetPlanWords, reading: PlanReading, history: PlanHistory | undefined): PlanFactor {
  const { importance } = factor;
  if (factor.kind === "equal") return { heading: words.each, source: "equal", importance };
  if (factor.kind === "history") return { heading: words.sold, source: history === undefined ? "values" : "history", importance };
  const { heading, source, namedLevels } = reading.weighing.get(factor) ?? {
    heading: columnOf(draft.region, factor.column)?.header ?? "", source: ownColumn(draft, reading, factor.column), namedLevels: draft.levels.map((_, level) => level),
  };
  return { heading, source: "values", importance, ...(source && { column: { source, namedLevels } }) };
}
