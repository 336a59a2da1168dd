import { mapKnownTable, type Meaning, type Region, type SheetGrid } from "../../imports";
import { parseAddress } from "../../workbook/address";
import { readOwnSheets } from "../../workbook/journal";
import type { ReadingWatch, Workbook } from "../../workbook/workbook";
import { readPlans, type FoundPlan } from "./findPlans";

/** Days of the shortest and the longest month, and of so many quarters. */
const monthDays = [28, 31] as const;
const quarterDays = [90, 92] as const;

/** The sheets of targets that the add-in wrote, as tables that jobs measure people by: nobody confirms what is known. */
export async function planRegions(workbook: Workbook, watch: ReadingWatch = {}): Promise<readonly Region[]> {
  const own = await readOwnSheets(workbook);
  if (own.size === 0) return [];
  return (await readPlans(workbook, watch, ({ id }) => own.has(id))).map(({ plan, grid: { address, values, numberFormats } }) => {
    const { row, column } = parseAddress(address);
    return planRegion(plan, { id: plan.sheetId, name: plan.sheetName, row, column, values, numberFormats, tables: [], isVisible: true });
  });
}

function planRegion({ sheetId, periods, members: { headerRow, firstRow, lastRow, target, firstPeriod } }: FoundPlan, grid: SheetGrid): Region {
  const header = grid.values[headerRow - grid.row] ?? [];
  const rows = grid.values.slice(firstRow - grid.row, lastRow - grid.row + 1);
  const isNamed = (at: number): boolean => rows.every((cells) => typeof cells[at] === "string" && cells[at] !== "");
  const names = header.flatMap((text, at) => (grid.column + at < target && text !== "" && isNamed(at) ? [grid.column + at] : []));
  const columns = new Map<number, Meaning | undefined>(names.map((column, index) => [column, index === names.length - 1 ? "person" : undefined]));
  columns.set(target, "target");
  if (areNamed(periods)) periods.forEach((_, index) => columns.set(firstPeriod + index, "target"));
  return mapKnownTable(grid, { id: `plan:${sheetId}`, kind: areNamed(periods) ? "targets-by-month" : "targets", headerRow, firstRow, lastRow, columns });
}

/** Months and quarters are periods that jobs know by their first day; of weeks only the whole year's target serves. */
function areNamed(periods: FoundPlan["periods"]): boolean {
  const lengths = periods.slice(1).map(({ first }, index) => first - (periods[index]?.first ?? first));
  return lengths.length > 0 && [monthDays, quarterDays].some(([least, most]) => lengths.every((days) => days >= least && days <= most));
}
