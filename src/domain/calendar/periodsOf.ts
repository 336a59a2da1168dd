import { PlanError } from "../planError";
import { firstDayOf, monthOf } from "./months";
import { refuseReversed } from "./refuseReversed";
import { weekdayOf } from "./weekdayOf";

export type Grain = "day" | "week" | "month" | "quarter";

/** What is cut into periods. Days are serial numbers. */
export interface Span {
  readonly start: number;
  /** The last day, included. */
  readonly end: number;
  readonly grain: Grain;
}

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** More rows than anybody reads, and as many as are still there at once. */
const MOST_PERIODS = 100_000;

/**
 * The days, weeks, months or quarters that a span touches, each as far as it lies inside.
 *
 * A week starts on Monday, a quarter in January, April, July or October; the first and the last period may be cut.
 *
 * @param span - From its start to its end, both included.
 * @returns One period or more, in order, without gaps.
 * @throws {PlanError} `end-before-start`, `periods-too-many`
 * @example
 * periodsOf({ start: 46023, end: 46112, grain: "month" }) // => [{ first: 46023, last: 46053 }, { first: 46054, last: 46081 }, { first: 46082, last: 46112 }]
 * // From Thursday to the second Monday
 * periodsOf({ start: 46023, end: 46034, grain: "week" }) // => [{ first: 46023, last: 46026 }, { first: 46027, last: 46033 }, { first: 46034, last: 46034 }]
 * periodsOf({ start: 46053, end: 46054, grain: "quarter" }) // => [{ first: 46053, last: 46054 }]
 */
export function periodsOf({ start, end, grain }: Span): DayRange[] {
  refuseReversed(start, end);
  const periods: DayRange[] = [];
  for (let first = start; first <= end; ) {
    if (periods.length === MOST_PERIODS) throw new PlanError("periods-too-many", { parameter: "grain" }, { found: grain, most: MOST_PERIODS });
    const next = startAfter(first, grain);
    periods.push({ first, last: Math.min(next - 1, end) });
    first = next;
  }
  return periods;
}

/** The first day of the next period. */
function startAfter(day: number, grain: Grain): number {
  switch (grain) {
    case "day":
      return day + 1;
    case "week":
      return day + 7 - weekdayOf(day);
    case "month":
      return firstDayOf(monthOf(day) + 1);
    case "quarter":
      return firstDayOf((Math.floor(monthOf(day) / 3) + 1) * 3);
  }
}
