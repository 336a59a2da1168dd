import { firstDayOf, monthOf } from "../../domain";
import type { BoardDays } from "../boardSheet/request";

/** Days that count: counted from the newest day in the data, never from a clock, or typed. */
export type PeriodChoice =
  | { readonly kind: "month" | "last-month" | "quarter" | "year" | "all" }
  | { readonly kind: "days"; readonly from: number; readonly to: number };

/** @returns undefined where every row counts. */
export function boardDays(choice: PeriodChoice, newest: number | undefined): BoardDays | undefined {
  if (choice.kind === "days") return { from: choice.from, to: choice.to };
  if (choice.kind === "all" || newest === undefined) return undefined;
  const month = monthOf(newest) - (choice.kind === "last-month" ? 1 : 0);
  const length = choice.kind === "quarter" ? 3 : choice.kind === "year" ? 12 : 1;
  return monthsFrom(month - (month % length), length);
}

/** The days before: as many whole months where the days are whole months, else as many days. */
export function daysBefore({ from, to }: BoardDays): BoardDays | undefined {
  const [first, last] = [monthOf(from), monthOf(to)];
  const isWholeMonths = from === firstDayOf(first) && to + 1 === firstDayOf(last + 1);
  const before = isWholeMonths ? monthsFrom(2 * first - last - 1, last - first + 1) : { from: from - (to - from + 1), to: from - 1 };
  return before.from >= 1 ? before : undefined;
}

function monthsFrom(month: number, count: number): BoardDays {
  return { from: firstDayOf(month), to: firstDayOf(month + count) - 1 };
}
