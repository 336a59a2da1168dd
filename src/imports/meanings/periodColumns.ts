import { headerMeanings } from "../headers/headerMeanings";
import { normaliseHeader } from "../headers/normaliseHeader";
import type { Period, PeriodGrain } from "../layout/periodHeader";
import { totalLabel } from "../layout/totalLabel";
import type { Choice, ColumnFacts } from "./columnFacts";
import { MONEY, type Meaning } from "./meaning";
import type { ColumnMap } from "../workbookMap";
import type { TitleWords } from "./titleWords";

/** Fewer different periods beside each other are two columns of a list, such as this year and last year. */
const FEWEST_PERIODS = 3;
const FINE_TO_COARSE: readonly PeriodGrain[] = ["month", "quarter", "half", "year"];

/** The grain whose periods stand across, or undefined for a list. */
export function grainAcross(columns: readonly ColumnFacts[]): PeriodGrain | undefined {
  return FINE_TO_COARSE.find((grain) => new Set(columns.flatMap(({ period }) => (period?.grain === grain ? [nameOf(period)] : []))).size >= FEWEST_PERIODS);
}

function nameOf({ index, year }: Period): string {
  return `${year ?? ""}/${index}`;
}

/** What stands below the periods, and whether anything says so. */
export interface ValuesAcross {
  readonly meaning: Meaning;
  readonly isSaid: boolean;
}

const TARGETS: readonly Meaning[] = ["target", "quota"];
/** Parts of a target add up to it, but for what a sheet rounds. */
const SUM_TOLERANCE = 0.005;

/** A column that does not stand for a period, and what it was taken for. */
export interface BesidePeriods {
  readonly facts: ColumnFacts;
  readonly choice: Choice;
}

/**
 * Targets or results: the periods of a target beside them are its parts where they add up to it. Results stand beside the target of the
 * year as well, so that otherwise only a title, a group or the name of the sheet can tell.
 */
export function valuesAcross(periods: readonly ColumnFacts[], others: readonly BesidePeriods[], title: TitleWords): ValuesAcross {
  const beside = others.find(({ choice }) => TARGETS.includes(choice.meaning));
  const target = beside?.choice.meaning ?? "target";
  if (beside && addsUp(periods, beside.facts)) return { meaning: target, isSaid: true };
  const isResultBeside = others.some(({ choice }) => choice.meaning === "actual" || choice.meaning === "attainment");
  if (title.targets) return { meaning: target, isSaid: !isResultBeside && !title.targetsReached && (!title.actuals || title.actuals === title.targets) };
  return title.actuals ? { meaning: "actual", isSaid: true } : { meaning: target, isSaid: false };
}

function addsUp(periods: readonly ColumnFacts[], { values: { mean } }: ColumnFacts): boolean {
  const sum = periods.reduce((all, { values }) => all + values.mean * values.filled, 0);
  return mean > 0 && Math.abs(sum - mean) <= SUM_TOLERANCE * mean;
}

/** A sum of so few periods is no running one. */
const FEWEST_SUMMED = 2;
/** Sums of doubles in another order. */
const SAME = 1e-9;

/** Whether a column is the running sum of the first of the periods: YTD beside the months of a plan is planned, not reached. */
export function isRunningSum(periods: readonly ColumnFacts[], { values: { mean, filled } }: ColumnFacts): boolean {
  let sum = 0;
  return mean > 0 && periods.some(({ values }, index) => {
    sum += values.mean * values.filled;
    return index + 1 >= FEWEST_SUMMED && Math.abs(sum - mean * filled) <= SAME * sum;
  });
}

/** Whether targets stand below periods; results beside them are what they are compared with. */
export function isTargetAcross(columns: readonly Pick<ColumnMap, "meaning" | "period">[]): boolean {
  return columns.some(({ meaning, period }) => period !== undefined && TARGETS.includes(meaning));
}

/** The meaning of a column that has a period: what its own header says beside the period, else what stands across. */
export function periodChoice(facts: ColumnFacts, grain: PeriodGrain, across: ValuesAcross): Choice {
  if (facts.period?.grain !== grain || (facts.periodRest !== "" && totalLabel(facts.periodRest))) {
    return { meaning: "ignore", confidence: 0.9, reasons: [{ code: "label-says-total", text: facts.header }], alternatives: [] };
  }
  const own = facts.periodRest === "" ? undefined : headerMeanings(normaliseHeader(facts.periodRest).text)[0];
  const meaning = own && (MONEY.includes(own.meaning) || own.confidence >= 0.8) ? own.meaning : across.meaning;
  const isSaid = own !== undefined || across.isSaid;
  return {
    meaning, confidence: isSaid ? 0.95 : 0.5, reasons: [{ code: "header-is-period", text: facts.header }],
    alternatives: isSaid ? [] : [{ meaning: "actual", confidence: 0.4 }],
  };
}
