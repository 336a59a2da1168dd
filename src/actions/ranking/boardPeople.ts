import { exactSum } from "../../domain";
import type { BoardDays } from "../boardSheet/request";
import { isWithin, summand } from "../regionColumns";
import type { RegionData } from "../regionData";

/** Which columns of the region say who reached what and when. */
export interface PeopleColumns {
  readonly person: number;
  readonly group?: number;
  readonly measures: readonly number[];
  readonly dates?: number;
}

/** Somebody who is compared. */
export interface BoardPerson {
  readonly name: string;
  /** The one of most of the person's rows; "" where they name none. */
  readonly group: string;
  readonly hasSeveralGroups: boolean;
  /** What each column of the measures adds up to. */
  readonly now: readonly number[];
  readonly before: readonly number[];
  /** False for somebody without a row in the days that count and those before. */
  readonly isActive: boolean;
}

export interface BoardPeople {
  /** In the order of the rows. */
  readonly people: readonly BoardPerson[];
  readonly unnamedRows: number;
  /** True where a row that names somebody lies in the days before. */
  readonly hasRowsBefore: boolean;
  /** Rows that name somebody and whose date is none: they count in no days. */
  readonly undatedRows: number;
}

interface Gathered {
  readonly name: string;
  readonly groups: Map<string, { readonly name: string; count: number }>;
  readonly now: number[][];
  readonly before: number[][];
  isActive: boolean;
}

/** Gathers the rows of a region under the names of people; capitals make no other name, as in Excel's own sums. */
export function boardPeople(data: RegionData, { person, group, measures, dates }: PeopleColumns, days?: BoardDays, previous?: BoardDays): BoardPeople {
  const [names, groups, dated] = [data.column(person), group === undefined ? [] : data.column(group), dates === undefined ? undefined : data.column(dates)];
  const amounts = measures.map((column) => data.column(column));
  const gathered = new Map<string, Gathered>();
  let [unnamedRows, undatedRows, rowsBefore] = [0, 0, 0];
  const counts = (row: number, within: BoardDays | undefined): boolean => within === undefined || dated === undefined || isWithin(dated[row], within.from, within.to);
  data.rows.forEach((_, row) => {
    const name = String(names[row]);
    if (name.trim() === "") {
      unnamedRows += 1;
      return;
    }
    if (days !== undefined && dated !== undefined && typeof dated[row] !== "number") undatedRows += 1;
    const one = gathered.get(name.toLowerCase()) ?? { name, groups: new Map(), now: lists(measures), before: lists(measures), isActive: false };
    gathered.set(name.toLowerCase(), one);
    countGroup(one, String(groups[row] ?? ""));
    const [isNow, isBefore] = [counts(row, days), previous !== undefined && counts(row, previous)];
    if (isBefore) rowsBefore += 1;
    one.isActive ||= isNow || isBefore;
    amounts.forEach((column, measure) => {
      if (isNow) one.now[measure].push(summand(column[row]));
      if (isBefore) one.before[measure].push(summand(column[row]));
    });
  });
  return { people: [...gathered.values()].map(summed), unnamedRows, undatedRows, hasRowsBefore: rowsBefore > 0 };
}

function lists(measures: readonly number[]): number[][] {
  return measures.map(() => []);
}

function countGroup({ groups }: Gathered, name: string): void {
  const key = name.trim().toLowerCase();
  if (key === "") return;
  const known = groups.get(key) ?? { name, count: 0 };
  known.count += 1;
  groups.set(key, known);
}

function summed({ name, groups, now, before, isActive }: Gathered): BoardPerson {
  const sums = (parts: readonly number[][]): number[] => parts.map((numbers) => exactSum(Float64Array.from(numbers)));
  const [most] = [...groups.values()].sort((one, other) => other.count - one.count);
  return { name, group: most?.name ?? "", hasSeveralGroups: groups.size > 1, now: sums(now), before: sums(before), isActive };
}
