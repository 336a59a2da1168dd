import { sameNames } from "../../actions/targetPlan/sameNames";
import type { ColumnMap, Meaning, Region } from "../../imports";
import type { PlanDraft, WeightChoice } from "./planDraft";

/** Outermost first. */
const levelMeanings: readonly Meaning[] = ["region", "team", "channel", "productLine", "product", "customerType", "customer", "person", "employeeId"];
const amountMeanings: readonly Meaning[] = ["amount", "netAmount", "collected", "invoiced", "grossProfit", "actual", "target", "quota"];

/** Columns that can name those who get a target. */
export function levelColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ meaning }) => levelMeanings.includes(meaning)).sort((a, b) => levelMeanings.indexOf(a.meaning) - levelMeanings.indexOf(b.meaning));
}

/** Columns of money. */
export function amountColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ meaning }) => amountMeanings.includes(meaning)).sort((a, b) => amountMeanings.indexOf(a.meaning) - amountMeanings.indexOf(b.meaning));
}

export function dateColumns({ columns }: Region): readonly ColumnMap[] {
  return columns.filter(({ meaning, valueKind }) => meaning === "date" || valueKind === "date");
}

/** Columns of numbers that can weigh: of the plan's own table, then of tables that name the same people. */
export function weightChoices(region: Region, levels: readonly number[], regions: readonly Region[]): readonly WeightChoice[] {
  const last = region.columns.find(({ column }) => column === levels[levels.length - 1]);
  const others = regions.filter((other) => other.id !== region.id && other.layout === "list" && last !== undefined && sameNames(other, last) !== undefined);
  return [region, ...others].flatMap(({ id, sheetName, columns }) =>
    columns.filter(({ valueKind }) => valueKind === "number").map(({ column, header }) => ({ region: id, sheetName, column, header })));
}

/** Region and person where the table has them: most teams plan so. */
export function regionDefaults(region: Region): Partial<PlanDraft> {
  const levels = levelColumns(region);
  const outer = levels.find(({ meaning }) => meaning === "region" || meaning === "team");
  const inner = levels.find(({ meaning }) => meaning === "person" || meaning === "employeeId");
  const chosen = [outer, inner].filter((column) => column !== undefined);
  const amounts = amountColumns(region)[0]?.column;
  return {
    region: region.id,
    headers: headersOf(region),
    levels: (chosen.length > 0 ? chosen : levels.slice(0, 1)).map(({ column }) => column),
    amounts,
    dates: dateColumns(region)[0]?.column,
    weighs: amounts === undefined ? "equal" : "history",
    weight: undefined,
    isSeasonal: false,
  };
}

/**
 * The draft over the tables as they are now: its columns are found again by their headers, also where they moved.
 *
 * @returns undefined where no table has them all
 */
export function foundAgain(draft: PlanDraft, regions: readonly Region[]): PlanDraft | undefined {
  const own = [...regions.filter(({ id }) => id === draft.region), ...regions].find((region) => used(draft).every((column) => columnNow(draft, region, column) !== undefined));
  if (draft.region === undefined || own === undefined) return undefined;
  const now = (column: number | undefined): number | undefined => (column === undefined ? undefined : columnNow(draft, own, column));
  const { weight } = draft;
  return {
    ...draft,
    region: own.id,
    headers: headersOf(own),
    levels: draft.levels.map((column) => now(column) ?? column),
    amounts: now(draft.amounts),
    dates: now(draft.dates),
    weight: weight && weightChoices(own, draft.levels.map((column) => now(column) ?? column), regions).find(({ sheetName, header }) => header === weight.header && sheetName === weight.sheetName),
  };
}

function used({ levels, amounts, dates }: PlanDraft): readonly number[] {
  return [...levels, amounts, dates].filter((column) => column !== undefined);
}

function columnNow({ headers }: PlanDraft, region: Region, column: number): number | undefined {
  const header = headers[column];
  const alike = region.columns.filter((one) => one.header === header);
  return (alike.find((one) => one.column === column) ?? alike[0])?.column;
}

function headersOf({ columns }: Region): Readonly<Record<number, string>> {
  return Object.fromEntries(columns.map(({ column, header }) => [column, header]));
}
