import { exactSum } from "../../domain";
import { pathKey } from "../foundByFormulas";
import { isWithin, summand } from "../regionColumns";
import type { RegionData } from "../regionData";
import type { FactorChoice } from "./draft";
import type { PlanMember } from "./request";
import type { WeighingColumn } from "./weighingColumn";

/** Where the rows of a region say who sold what and when. */
export interface MemberColumns {
  readonly levels: readonly number[];
  readonly amounts?: number;
  readonly dates?: number;
  /** First and last day that count as last year. */
  readonly from?: number;
  readonly to?: number;
}

export interface PlanMembers {
  /** Each once with its weights, in the order of the rows. */
  readonly members: readonly PlanMember[];
  /** What was sold in the days that count, by everybody. */
  readonly lastYear: number;
  /** Rows that name nobody and are left out. */
  readonly unnamedRows: number;
}

interface Gathered {
  readonly path: readonly string[];
  /** Of each factor: the numbers that are added up. */
  readonly parts: number[][];
}

/**
 * Gathers the rows of a region under the names of the levels; capitals make no other name, as in Excel's own sums.
 *
 * @param weighing - The factors that are columns of other tables.
 */
export function planMembers(data: RegionData, { levels, amounts, dates, from = -Infinity, to = Infinity }: MemberColumns, factors: readonly FactorChoice[], weighing: ReadonlyMap<FactorChoice, WeighingColumn> = new Map()): PlanMembers {
  const names = levels.map((column) => data.column(column));
  const sold = amounts === undefined ? undefined : data.column(amounts);
  const days = dates === undefined ? undefined : data.column(dates);
  const gathered = new Map<string, Gathered>();
  const all: number[] = [];
  let unnamedRows = 0;
  data.rows.forEach((_, row) => {
    const counts = days === undefined || isWithin(days[row], from, to);
    const amount = counts ? summand(sold?.[row]) : 0;
    all.push(amount);
    const path = names.map((column) => String(column[row]));
    if (path.some((name) => name.trim() === "")) {
      unnamedRows += 1;
      return;
    }
    const key = pathKey(path);
    const member = gathered.get(key) ?? { path, parts: factors.map(() => []) };
    gathered.set(key, member);
    factors.forEach((factor, index) => member.parts[index].push(factor.kind === "history" ? amount : factor.kind === "equal" || weighing.has(factor) ? 1 : summand(data.column(factor.column)[row])));
  });
  const weightsOf = ({ path, parts }: Gathered): number[] => factors.map((factor, index) => weighing.get(factor)?.weightOf(path) ?? (factor.kind === "equal" ? 1 : Math.max(0, exactSum(Float64Array.from(parts[index])))));
  return { members: [...gathered.values()].map((member) => ({ path: member.path, weights: weightsOf(member) })), lastYear: exactSum(Float64Array.from(all)), unnamedRows };
}
