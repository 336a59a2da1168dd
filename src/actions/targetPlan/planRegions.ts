import { dayText } from "../../domain";
import { mapKnownTable, type ColumnMap, type Meaning, type Region, type SheetGrid } from "../../imports";
import { parseAddress } from "../../workbook/address";
import { readOwnSheets } from "../../workbook/journal";
import type { ReadingWatch, Workbook } from "../../workbook/workbook";
import { readPlans, type FoundPlan } from "./findPlans";
import { countAsClosed } from "./leftOver";

/** Days of the shortest and the longest month, of so many quarters, and of a day. */
const monthDays = [28, 31] as const;
const quarterDays = [90, 92] as const;
const oneDay = [1, 1] as const;

/** The sheets of targets that the add-in wrote, as tables that jobs measure people by: nobody confirms what is known. */
export async function planRegions(workbook: Workbook, watch: ReadingWatch = {}): Promise<readonly Region[]> {
  const own = await readOwnSheets(workbook);
  if (own.size === 0) return [];
  return (await readPlans(workbook, watch, ({ id }) => own.has(id))).map(({ plan, grid: { address, values, numberFormats } }) => {
    const { row, column } = parseAddress(address);
    return planRegion(plan, { id: plan.sheetId, name: plan.sheetName, row, column, values, numberFormats, tables: [], isVisible: true });
  });
}

function planRegion(plan: FoundPlan, grid: SheetGrid): Region {
  const { sheetId, periods, members: { headerRow, firstRow, lastRow, target, firstPeriod } } = plan;
  const header = grid.values[headerRow - grid.row] ?? [];
  const rows = grid.values.slice(firstRow - grid.row, lastRow - grid.row + 1);
  const isNamed = (at: number): boolean => rows.every((cells) => typeof cells[at] === "string" && cells[at] !== "");
  const names = header.flatMap((text, at) => (grid.column + at < target && text !== "" && isNamed(at) ? [grid.column + at] : []));
  const columns = new Map<number, Meaning | undefined>(names.map((column, index) => [column, index === names.length - 1 ? "person" : undefined]));
  columns.set(target, "target");
  const isEach = (...lengths: readonly (readonly [number, number])[]): boolean => lengths.some((length) => areAll(periods, length));
  // Months and quarters are periods that jobs know by their first day, days add up to any; of weeks only the whole year's target serves.
  const [areDays, serve] = [isEach(oneDay), isEach(monthDays, quarterDays, oneDay)];
  if (serve) periods.forEach((_, index) => columns.set(firstPeriod + index, "target"));
  const days = new Map(periods.map(({ first }, index) => [firstPeriod + index, dayPeriod(first)]));
  return mapKnownTable(grid, { id: `plan:${sheetId}`, kind: serve ? "targets-by-month" : "targets", headerRow, firstRow, lastRow, columns, ...(areDays && { periods: days }), ...(plan.closed > 0 && { openFrom: periods[countAsClosed(periods, plan.closed)]?.first ?? Infinity }) });
}

function areAll(periods: FoundPlan["periods"], [least, most]: readonly [number, number]): boolean {
  const lengths = periods.slice(1).map(({ first }, index) => first - (periods[index]?.first ?? first));
  return lengths.length > 0 && lengths.every((days) => days >= least && days <= most);
}

function dayPeriod(first: number): NonNullable<ColumnMap["period"]> {
  const [year, index, day] = dayText(first).split("-").map(Number);
  return { grain: "month", index, year, day };
}
