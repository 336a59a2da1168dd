import type { PeriodChoice } from "../../actions/ranking/boardPeriod";
import type { RankDraft } from "../../actions/ranking/draft";
import { dayOfText } from "../../domain";
import type { ColumnMap, Meaning, Region } from "../../imports";
import type { Problem } from "../../locales/problems";
import { numberIn } from "../input/numbers";
import type { BoardRules, RankingsDraft } from "./rankings";

/** The draft of the action in plain data: tables by their ids. */
export interface RankRequest extends Omit<RankDraft, "region" | "targets"> {
  readonly region: string;
  readonly targets?: { readonly region: string; readonly person: number; readonly target: number };
}

const names: readonly Meaning[] = ["person", "employeeId", "team", "region", "channel", "customer", "customerType", "product", "productLine"];
const measures: readonly Meaning[] = ["amount", "netAmount", "collected", "invoiced", "actual", "grossProfit", "quantity", "cost", "discount", "unitPrice"];
/** Numbers that no sum makes sense of. */
const noMeasures: readonly Meaning[] = [...names, "orderId", "date", "period", "rate", "bandFrom", "probability", "dueDate", "paidDate", "attainment", "stage"];

/** Columns that can be ranked, ranked by, or tell the day. */
export function nameColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ meaning, valueKind }) => names.includes(meaning) || (valueKind === "text" && meaning !== "date" && !measures.includes(meaning)));
}

export function measureColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ meaning, valueKind }) => measures.includes(meaning) || ((valueKind === "number" || valueKind === "text-number") && !noMeasures.includes(meaning)));
}

export function dateColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ valueKind, meaning }) => valueKind === "date" || meaning === "date");
}

export function targetColumns(region: Region): readonly ColumnMap[] {
  return measureColumns(region).filter(({ meaning }) => meaning === "target" || meaning === "quota");
}

/** Tables that say who reached what, orders first. */
export function rankableRegions(regions: readonly Region[]): readonly Region[] {
  const order = ["orders", "payments", "pipeline"];
  const place = ({ kind }: Region): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return regions.filter((region) => region.layout === "list" && region.kind !== "bands" && nameColumns(region).length > 0 && measureColumns(region).length > 0).sort((one, other) => place(one) - place(other));
}

/** Tables with a target beside a name. */
export function targetRegions(regions: readonly Region[]): readonly Region[] {
  return regions.filter((region) => region.layout === "list" && nameColumns(region).length > 0 && targetColumns(region).length > 0);
}

/** The columns as they are asked with: what the user chose, or what the mapping offers. */
export interface ChosenColumns {
  readonly region: Region;
  readonly person: number;
  readonly group: number | undefined;
  readonly measures: readonly number[];
  readonly dates: number | undefined;
  readonly targets: { readonly region: Region; readonly person: number; readonly target: number } | undefined;
}

/** @returns undefined where no table can be ranked */
export function chosenColumns({ columns, measures: typed }: RankingsDraft, regions: readonly Region[]): ChosenColumns | undefined {
  const rankable = rankableRegions(regions);
  const region = rankable.find(({ id }) => id === columns.region) ?? rankable[0];
  if (region === undefined) return undefined;
  const person = chosen(columns.person, nameColumns(region), names);
  const first = chosen(undefined, measureColumns(region), measures);
  const dates = dateColumns(region);
  const withTargets = targetRegions(regions);
  const targetRegion = withTargets.find(({ id }) => id === columns.targetRegion) ?? withTargets.find(({ id }) => id !== region.id) ?? withTargets[0];
  return {
    region,
    person,
    group: columns.group !== person && nameColumns(region).some(({ column }) => column === columns.group) ? (columns.group ?? undefined) : undefined,
    measures: typed.map(({ column }) => (measureColumns(region).some((one) => one.column === column) ? (column ?? first) : first)),
    dates: columns.dates === null || dates.length === 0 ? undefined : chosen(columns.dates, dates, ["date", "paidDate"]),
    targets: targetRegion && {
      region: targetRegion,
      person: chosen(columns.targetPerson, nameColumns(targetRegion), [...(meaningOf(region, person) ?? []), ...names]),
      target: chosen(columns.targetColumn, targetColumns(targetRegion), ["target", "quota"]),
    },
  };
}

function meaningOf({ columns }: Region, column: number): readonly Meaning[] | undefined {
  const found = columns.find((one) => one.column === column);
  return found && [found.meaning];
}

/** The chosen column while it is there, else the first of the meanings, else the first. */
function chosen(column: number | undefined, columns: readonly ColumnMap[], meanings: readonly Meaning[]): number {
  if (column !== undefined && columns.some((one) => one.column === column)) return column;
  const offered = meanings.map((meaning) => columns.find((one) => one.meaning === meaning)).find((one) => one !== undefined);
  return (offered ?? columns[0]).column;
}

export type RankField = "from" | "to" | "top" | "grades" | "prizes" | "weights";

/** What the fields say is wrong before anything is asked of the workbook. */
export function rankFieldProblems({ rules, measures: typed }: RankingsDraft): Readonly<Partial<Record<RankField, Problem>>> {
  const day = (field: "from" | "to"): Problem | undefined => (rules.period === "days" && dayOfText(rules[field]) === undefined ? { key: "rankings.dayText", values: { text: rules[field] } } : undefined);
  const list = (isWrong: boolean, key: Problem["key"]): Problem | undefined => (isWrong ? { key } : undefined);
  const found: Partial<Record<RankField, Problem | undefined>> = {
    from: day("from"),
    to: day("to"),
    top: list(rules.top.trim() !== "" && topOf(rules) === undefined, "action.top-invalid"),
    grades: list(rules.grades.trim() !== "" && gradesOf(rules) === undefined, "action.grades-invalid"),
    prizes: list(rules.prizes.trim() !== "" && prizesOf(rules) === undefined, "action.prizes-invalid"),
    weights: list(typed.length > 1 && !typed.every(({ weight }) => (numberIn(weight) ?? 0) > 0), "action.measure-weight-invalid"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

/** The question to the action, or undefined while a field is not ready. */
export function rankRequestOf(draft: RankingsDraft, regions: readonly Region[]): RankRequest | undefined {
  const columns = chosenColumns(draft, regions);
  if (columns === undefined || Object.keys(rankFieldProblems(draft)).length > 0) return undefined;
  const { rules } = draft;
  const [top, grades, prizes] = [topOf(rules), gradesOf(rules), prizesOf(rules)];
  const targets = isByTarget(draft, columns) ? columns.targets : undefined;
  return {
    region: columns.region.id,
    person: columns.person,
    ...(columns.group !== undefined && { group: columns.group }),
    measures: draft.measures.map(({ weight, direction }, index) => ({ column: columns.measures[index], weight: draft.measures.length > 1 ? (numberIn(weight) ?? NaN) : 1, direction })),
    ...(columns.dates !== undefined && { dates: columns.dates }),
    period: periodOf(rules),
    compares: rules.compares,
    ...(targets && { targets: { ...targets, region: targets.region.id } }),
    leavesOutIdle: rules.leavesOutIdle,
    ties: rules.ties,
    ...(top !== undefined && { top }),
    ...(grades && { grades }),
    ...(prizes && { prizes }),
    hasChart: rules.hasChart,
  };
}

/** A score of several measures has no target. */
export function isByTarget({ rules, measures: typed }: RankingsDraft, { targets }: ChosenColumns): boolean {
  return rules.by === "attainment" && typed.length === 1 && targets !== undefined;
}

function periodOf({ period, from, to }: BoardRules): PeriodChoice {
  return period === "days" ? { kind: "days", from: dayOfText(from) ?? NaN, to: dayOfText(to) ?? NaN } : { kind: period };
}

function topOf({ top }: BoardRules): number | undefined {
  const number = numberIn(top);
  return number !== undefined && Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** "A 20%, B 70%" or "A 20, B 70": the share is the last word of each part. */
function gradesOf({ grades }: BoardRules): RankDraft["grades"] {
  const parts = partsOf(grades, /[,;，；、\n]+/);
  const read = parts.map((part) => /^(.*\S)\s+(\S+)$/.exec(part) ?? /^(.*?)(\d[\d.]*\s*%)$/.exec(part));
  const labels = read.map((part) => part?.[1]?.trim() ?? "");
  const written = read.map((part) => part?.[2] ?? "");
  const percents = written.filter((share) => share.endsWith("%")).length;
  const unit = percents === 0 ? 100 : percents === written.length ? 1 : NaN;
  const shares = written.map((share) => (numberIn(share) ?? NaN) / unit);
  const isWhole = labels.length > 0 && labels.every((label) => label !== "") && shares.every((share) => share >= 0) && shares.some((share) => share > 0);
  return isWhole ? { labels, shares } : undefined;
}

/** Commas separate prizes: a part that begins with 0 is the rest of a number with thousands separators. */
function prizesOf({ prizes }: BoardRules): readonly number[] | undefined {
  const parts = partsOf(prizes, /[,;，；、\s]+/);
  const numbers = parts.map((part) => (/^0\d/.test(part) ? NaN : (numberIn(part) ?? NaN)));
  const isSound = numbers.length > 0 && numbers.every((prize, place) => prize >= 0 && (place === 0 || prize <= numbers[place - 1]));
  return isSound ? numbers : undefined;
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}
