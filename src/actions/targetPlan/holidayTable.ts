import { dayOf, dayOfText } from "../../domain";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import { readArgument } from "../../workbook/argumentText";
import type { CellValue, GridReading, ReadingWatch, Workbook } from "../../workbook/workbook";
import { absoluteAddress } from "../absoluteAddress";
import { ActionProblem } from "../actionProblem";

/** A table of days off that stands in the workbook, as formulas take it. */
export interface HolidayTable {
  readonly argument: string;
  readonly sheetName: string;
  readonly days: number;
}

/** Larger sheets hold a team's data, not its holidays. */
const mostCells = 20_000;
/** Fewer dates beside a yes or no may be anything. */
const fewestDays = 3;

/** Finds tables of dates with TRUE or FALSE beside each, as the pane writes holidays. */
export async function findHolidayTables(workbook: Workbook, watch: ReadingWatch = {}): Promise<readonly HolidayTable[]> {
  const tables: HolidayTable[] = [];
  for (const { isVisible, usedAddress } of await workbook.readSheets()) {
    const used = isVisible && usedAddress !== undefined ? parseAddress(usedAddress) : undefined;
    if (used !== undefined && used.rowCount * used.columnCount <= mostCells) tables.push(...tablesIn(await workbook.readGrid(formatAddress(used), watch)));
  }
  return tables;
}

function tablesIn({ address, sheetName, values, rowCount, columnCount }: GridReading): readonly HolidayTable[] {
  const at = parseAddress(address);
  const tables: HolidayTable[] = [];
  for (let column = 0; column + 1 < columnCount; column += 1) {
    let days = 0;
    for (let row = 0; row <= rowCount; row += 1) {
      if (isDay(values[row]?.[column]) && typeof values[row]?.[column + 1] === "boolean") days += 1;
      else {
        const area: Area = { sheetName, row: at.row + row - days, column: at.column + column, rowCount: days, columnCount: 2 };
        if (days >= fewestDays) tables.push({ argument: absoluteAddress(area), sheetName, days });
        days = 0;
      }
    }
  }
  return tables;
}

/**
 * A range of holidays that a formula on another sheet reads.
 *
 * @throws {ActionProblem} `holidays-unreadable` for what is no range of a sheet, `holidays-not-date` with the first cell that is neither a date nor blank
 */
export async function checkHolidays(workbook: Workbook, holidays: string): Promise<void> {
  const argument = readArgument(holidays);
  const address = argument.kind === "reference" ? argument.address : await workbook.findReference(holidays);
  const area = address === undefined ? undefined : parseAddress(address);
  if (address === undefined || area?.sheetName === undefined || area.columnCount > 2) throw new ActionProblem("holidays-unreadable", undefined, holidays);
  const { values } = await workbook.readGrid(address);
  const odd = values.findIndex(([date], row) => !isDay(date) && date !== "" && !(row === 0 && typeof date === "string" && !/\d/.test(date)));
  if (odd >= 0) throw new ActionProblem("holidays-not-date", cellAddress(area, { row: odd, column: 0 }), String(values[odd][0]));
}

function isDay(value: CellValue | undefined): boolean {
  return typeof value === "number" ? dayOf(value) !== undefined : typeof value === "string" && dayOfText(value) !== undefined;
}
