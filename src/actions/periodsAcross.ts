import { dayOfText, dayText } from "../domain";
import type { ColumnMap, Region } from "../imports";

/** Stands for the days of the periods: a column that a list has and a table with a period a column has not. */
export const dayColumn = -1;

type Period = NonNullable<ColumnMap["period"]>;

/** A table with a period a column that jobs see as a list: a row for each name and period. */
export interface ListedRegion extends Region {
  /** The columns of the sheet whose values one column of the list holds; the list knows it by the first of them. Plain data, as requests are compared as text. */
  readonly across: readonly (readonly ColumnMap[])[];
  /** The column that says the year of a row, where there is one. */
  readonly years: number | undefined;
}

export function isListed(region: Region): region is ListedRegion {
  return "across" in region;
}

/** The columns of the sheet that a column of the list holds. */
export function columnsAcross({ across }: ListedRegion, column: number): readonly ColumnMap[] | undefined {
  return across.find(([first]) => first.column === column);
}

/** Jobs count rows: months that stand side by side become rows of an amount and a day. Other tables stay as they are. */
export function asList(region: Region): Region {
  const periods = region.columns.filter(({ period, meaning }) => period !== undefined && meaning !== "ignore");
  const [first] = periods;
  if (region.layout !== "months-across" || first === undefined) return region;
  const across = [...new Set(periods.map(({ meaning }) => meaning))].map((meaning) => periods.filter((column) => column.meaning === meaning));
  const others = region.columns.filter((column) => !periods.includes(column));
  const amounts = across.map(wholeColumn);
  const years = others.find(({ meaning, valueKind }) => meaning === "period" && valueKind === "number");
  const listed: ListedRegion = { ...region, layout: "list", columns: [...amounts, daysOf(amounts[0], periods, years), ...others], across, years: years?.column };
  return listed;
}

/** No formula adds such columns up by name and day: like names that are written once, what they hold is read and written as numbers. */
function wholeColumn(columns: readonly ColumnMap[]): ColumnMap {
  const [first] = columns;
  const last = columns[columns.length - 1];
  return { ...first, header: `${shownHeader(first)} – ${shownHeader(last)}`, group: undefined, fillsDown: true };
}

/** Dates where the headers or a column tell the year; else what the days that count make of them. */
function daysOf(amounts: ColumnMap, periods: readonly ColumnMap[], years: ColumnMap | undefined): ColumnMap {
  const hasYears = years !== undefined || periods.every(({ period }) => period?.year !== undefined);
  return { ...amounts, column: dayColumn, meaning: hasYears ? "date" : "period", valueKind: hasYears ? "date" : "text" };
}

/** A header as people see it: the date of a month is a number to whoever reads the cell. */
export function shownHeader({ header, period }: Pick<ColumnMap, "header" | "period">): string {
  if (period?.year === undefined || !/^\d{5}$/.test(header)) return header;
  const parts = [period.year, period.index, ...(period.day === undefined ? [] : [period.day])];
  return period.grain === "month" ? parts.map((part) => String(part).padStart(2, "0")).join("-") : header;
}

/** First day of a period. Without a year it is the one that lies within the days; undefined where none does. */
export function dayOfPeriod({ grain, index, year, day: ofMonth = 1 }: Omit<Period, "year"> & { readonly year?: number | undefined }, within: { readonly from: number; readonly to: number } | undefined): number | undefined {
  const month = { month: index, quarter: 3 * index - 2, half: 6 * index - 5, year: 1 }[grain];
  const firstDay = (of: number): number | undefined => dayOfText(`${of}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`);
  if (year !== undefined) return firstDay(year);
  if (within === undefined) return undefined;
  const last = yearOf(within.to);
  for (let candidate = yearOf(within.from); candidate <= last; candidate += 1) {
    const day = firstDay(candidate);
    if (day !== undefined && day >= within.from && day <= within.to) return day;
  }
  return undefined;
}

function yearOf(day: number): number {
  return Number(dayText(day).slice(0, 4));
}
