import type { Outline } from "../layout/outline";
import type { PeriodGrain } from "../layout/periodHeader";
import type { SheetGrid } from "../sheetGrid";
import { columnUnit } from "../units/columnUnit";
import type { ColumnMap, Layout } from "../workbookMap";
import { chooseMeanings } from "./chooseMeanings";
import type { Choice, ColumnFacts } from "./columnFacts";
import type { Meaning } from "./meaning";
import { grainAcross, isRunningSum, periodChoice, valuesAcross } from "./periodColumns";
import type { TitleWords } from "./titleWords";

/** The columns of a region as proposed. */
export interface ProposedColumns {
  readonly layout: Layout;
  readonly columns: readonly ColumnMap[];
  /** Periods stand across and nothing says what their values are. */
  readonly areValuesUnclear: boolean;
}

/** Proposes a meaning, a unit and a period for every column. */
export function proposeColumns(grid: SheetGrid, outline: Outline, facts: readonly ColumnFacts[], title: TitleWords): ProposedColumns {
  const grain = grainAcross(facts);
  const { choices, areValuesUnclear } = choose(facts, grain, title);
  const texts = [...outline.banners, ...outline.notes].map(({ text }) => text).concat(grid.name);
  const columns = facts.map((one, index) => columnMap(grid, one, choices[index], texts, grain !== undefined));
  return { layout: grain ? "months-across" : "list", columns, areValuesUnclear };
}

function choose(facts: readonly ColumnFacts[], grain: PeriodGrain | undefined, title: TitleWords): { choices: Choice[]; areValuesUnclear: boolean } {
  if (!grain) return { choices: asTargets(chooseMeanings(facts), title), areValuesUnclear: false };
  const isPeriod = (one: ColumnFacts): boolean => one.period !== undefined;
  const others = facts.filter((one) => !isPeriod(one));
  const periods = facts.filter(({ period }) => period?.grain === grain);
  const listed = new Map(chooseMeanings(others).map((choice, index) => [others[index], withoutRunningSum(choice, others[index], periods)]));
  const across = valuesAcross(periods, [...listed].map(([one, choice]) => ({ facts: one, choice })), title);
  const choices = facts.map((one) => listed.get(one) ?? periodChoice(one, grain, across));
  const isUsed = facts.some((one, index) => isPeriod(one) && choices[index].confidence < 0.6);
  return { choices, areValuesUnclear: isUsed };
}

function withoutRunningSum(choice: Choice, facts: ColumnFacts, periods: readonly ColumnFacts[]): Choice {
  if (choice.meaning !== "actual" || !isRunningSum(periods, facts)) return choice;
  return { meaning: "ignore", confidence: 0.9, reasons: [{ code: "values-sum", text: facts.header }], alternatives: [{ meaning: "actual", confidence: 0.4 }] };
}

/** Meanings beside which a plain amount is something sold, whatever the title says. */
const SOLD: readonly Meaning[] = ["target", "quota", "customer", "orderId", "quantity", "unitPrice", "collected", "stage", "product"];

/** Below the title 销售目标 a column that is called 金额 holds targets. */
function asTargets(choices: Choice[], title: TitleWords): Choice[] {
  if (!title.targets || title.actuals || choices.some(({ meaning }) => SOLD.includes(meaning))) return choices;
  return choices.map((choice) => (choice.meaning !== "amount" ? choice : {
    meaning: "target", confidence: 0.75, reasons: [{ code: "title-says", text: title.targets }, ...choice.reasons], alternatives: [{ meaning: "amount", confidence: 0.5 }, ...choice.alternatives],
  }));
}

function columnMap(grid: SheetGrid, facts: ColumnFacts, choice: Choice, texts: readonly string[], isAcross: boolean): ColumnMap {
  const { header, group, normalised, bracketed, occurrence, values, valueKind, period } = facts;
  const { unit, reasons } = columnUnit({ meaning: choice.meaning, bracketed, header, values, texts });
  return {
    column: grid.column + facts.column, header, ...(group === undefined ? {} : { group }), normalisedHeader: normalised, occurrence, valueKind, values, unit,
    meaning: choice.meaning, confidence: choice.confidence, reasons: [...choice.reasons, ...reasons], alternatives: choice.alternatives,
    ...(isAcross && period ? { period } : {}), fillsDown: doesFillDown(facts, choice.meaning),
  };
}

const NAMES: readonly Meaning[] = ["region", "team", "person", "productLine", "period", "channel", "customerType"];
/** A column of names with more blanks than this was merged downwards; with fewer, somebody forgot some. */
const MOST_FILLED = 0.75;
const MOSTLY_DIFFERENT = 0.5;

function doesFillDown({ values, isFirstRowFilled }: ColumnFacts, meaning: Meaning): boolean {
  return NAMES.includes(meaning) && isFirstRowFilled && values.sampled >= 2 && values.filled <= MOST_FILLED && values.distinct >= MOSTLY_DIFFERENT;
}
