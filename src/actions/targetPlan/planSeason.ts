import { dayOf, phase, PlanError, seasonality, workCalendar } from "../../domain";
import type { CellValue } from "../../workbook/workbook";
import { ActionProblem } from "../actionProblem";
import { summand } from "../regionColumns";
import type { RegionData } from "../regionData";
import type { PlanPeriods } from "./request";

/** Where the region says what was sold on which day. */
export interface DatedAmounts {
  readonly data: RegionData;
  readonly amounts: number;
  readonly dates: number;
}

/**
 * What January to December sold, as it stands in a formula: worked out by the sheet, or as an array where a formula over whole
 * columns would misread the table.
 *
 * @param isFound - Whether formulas find the rows of the table.
 * @throws {ActionProblem} `season-impossible` where what was sold gives the periods no weight
 */
export function planSeason(dated: DatedAmounts, isFound: boolean, { start, end, grain, days }: Omit<PlanPeriods, "season">): string {
  const { data, amounts, dates } = dated;
  try {
    const profile = seasonIndices(dated);
    phase(1, { start, end, grain }, { unit: 0, profile, profileBy: "calendar", ...(days === "working" && { calendar: workCalendar([]) }) });
    return isFound && isDatedThroughout(dated) ? `SALES.SEASONALITY(${data.reference(dates)},${data.reference(amounts)})` : `{${Array.from(profile).join(",")}}`;
  } catch (error) {
    throw error instanceof PlanError ? new ActionProblem("season-impossible") : error;
  }
}

/** 0 for a month that was never sold in. */
function seasonIndices({ data, amounts, dates }: DatedAmounts): Float64Array {
  const sold = data.column(amounts);
  const days = Float64Array.from(data.column(dates), (day, row) => (typeof day === "number" && typeof sold[row] === "number" ? (dayOf(day) ?? NaN) : NaN));
  return seasonality(days, Float64Array.from(sold, summand), "month").map((index) => index || 0);
}

/** True where a formula over the whole columns reads every amount by its day, and no row that adds others up. */
function isDatedThroughout({ data, amounts, dates }: DatedAmounts): boolean {
  const hasDay = data.column(amounts).every((amount, row) => amount === "" || (typeof amount === "number" && (isDay(data.column(dates)[row]) || (amount === 0 && data.column(dates)[row] === ""))));
  return hasDay && data.totals(amounts).every((amount) => amount === "");
}

function isDay(value: CellValue): boolean {
  return typeof value === "number" && dayOf(value) !== undefined;
}
