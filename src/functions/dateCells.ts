import { dayOf, dayOfText, PlanError, workCalendar, type Place, type SpecialDay, type WorkCalendar } from "../domain";
import { CellError, errorValueOf, isBlank, numberOrNaN, placeIn, plainValue, rangeIn, shown, valueIn } from "./cells";
import { yesNoCell } from "./rankCells";
import { DAY_KINDS, wordIn } from "./words";

const HOLIDAYS = "holidays";

/** A required date: a serial number, or text in a form that can be read in one way only. */
export function dayIn(argument: unknown, parameter: string): number {
  const value = valueIn(argument, parameter);
  if (value === undefined) throw new PlanError("date-missing", { parameter });
  return dayAt(value, { parameter });
}

function dayAt(cell: unknown, place: Place): number {
  const value = plainValue(cell);
  // Other texts with digits, such as "2026.5", would be days of the year 1905 if they were read as serial numbers.
  const day = typeof value === "string" ? dayOfText(value) : dayOf(numberOrNaN(value));
  if (day === undefined) throw new PlanError("not-a-date", place, { found: shown(cell) });
  return day;
}

/** The working days that count, or undefined where every day does: "working" is the default where holidays are given. */
export function calendarIn(days: unknown, holidays: unknown): WorkCalendar | undefined {
  const special = holidays === null || holidays === undefined ? undefined : specialDaysIn(holidays);
  const isWorking = valueIn(days, "days") === undefined ? special !== undefined : wordIn(days, "days", DAY_KINDS) === "working";
  return isWorking ? workCalendar(special ?? []) : undefined;
}

/** One column of dates off; in a second column TRUE marks a make-up working day. A first row without a digit is a header. */
function specialDaysIn(argument: unknown): SpecialDay[] {
  const range = rangeIn(argument, HOLIDAYS);
  const shape = { parameter: HOLIDAYS, rows: range.length, columns: range[0].length };
  if (shape.columns > 2) throw new PlanError("holidays-columns", { parameter: HOLIDAYS }, { found: shape.columns });
  const days: SpecialDay[] = [];
  range.forEach(([date, makeUp], index) => {
    const errorValue = errorValueOf(date) ?? errorValueOf(makeUp);
    if (errorValue !== undefined) throw new CellError(errorValue);
    // Some hosts hand a blank cell over as 0, which is no date.
    if (isBlank(date) || date === 0 || (index === 0 && isHeading(date))) return;
    const day = dayAt(date, placeIn(shape, HOLIDAYS, index * shape.columns));
    days.push({ day, isMakeUp: shape.columns === 2 && isMakeUpDay(makeUp, shape, index * 2 + 1), row: index + 1 });
  });
  return days;
}

function isHeading(cell: unknown): boolean {
  const value = plainValue(cell);
  return typeof value === "string" && !/\d/.test(value.normalize("NFKC"));
}

/** A date in the second column is no answer to the question whether the day is made up. */
function isMakeUpDay(cell: unknown, shape: { readonly parameter: string; readonly rows: number; readonly columns: number }, index: number): boolean {
  const answer = numberOrNaN(cell) > 1 ? undefined : yesNoCell(cell, shape, index);
  if (typeof answer === "boolean") return answer;
  throw answer instanceof Error ? answer : new PlanError("not-yes-or-no", placeIn(shape, shape.parameter, index), { found: shown(cell) });
}
