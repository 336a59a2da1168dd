import { dayOf, monthOf } from "../../domain";
import { periodHeader, type Region } from "../../imports";
import type { CellValue } from "../../workbook/workbook";
import type { BoardDays } from "../boardSheet/request";
import { dayColumn, dayOfPeriod } from "../periodsAcross";
import { columnOf } from "../regionColumns";
import type { RegionData } from "../regionRows";

/** The column of a table of targets that says for which days a row is. */
export function targetDayColumn(region: Region): number | undefined {
  const named = (meaning: "date" | "period") => region.columns.find((one) => one.meaning === meaning)?.column;
  return named("date") ?? region.columns.find(({ column }) => column === dayColumn)?.column ?? named("period");
}

/**
 * The first day of each row's days.
 *
 * @returns Undefined where a row with a target says none that can be read: the days of the others would be a part of the truth.
 */
export function targetDays(region: Region, data: RegionData, columns: { readonly days: number; readonly target: number }, days: BoardDays): readonly CellValue[] | undefined {
  const cells = data.column(columns.days);
  if (columnOf(region, columns.days)?.meaning !== "period" || columns.days === dayColumn) return cells;
  const read = cells.map((cell) => dayOfCell(cell, days));
  const targets = data.column(columns.target);
  return read.every((day, row) => day !== undefined || targets[row] === "") ? read.map((day) => day ?? "") : undefined;
}

/** A quarter's target is not that of a month. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A date, or a month or quarter in words. Without a year it is the one among the days that count, or none of them. */
function dayOfCell(cell: CellValue, days: BoardDays): number | "" | undefined {
  if (typeof cell === "number") return cell > 366 ? dayOf(cell) : undefined;
  const period = typeof cell === "string" ? periodHeader(cell, "General") : undefined;
  if (period === undefined || period.rest !== "" || MONTHS[period.period.grain] > monthOf(days.to) - monthOf(days.from) + 1) return undefined;
  return dayOfPeriod(period.period, days) ?? "";
}
