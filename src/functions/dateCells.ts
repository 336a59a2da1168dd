import { dayOf, dayOfText, PlanError, workCalendar, type Place, type SpecialDay, type WorkCalendar } from "../domain";
import { cellError, errorValueOf, isBlankOrZero, numberOrNaN, oddityOf, placeIn, plainValue, rangeIn, readCells, shapeOf, shown, valueIn, type NumberCells } from "./cells";
import { yesNoCell } from "./rankCells";
import { DAY_KINDS, wordIn, type Words } from "./words";

const HOLIDAYS = "holidays";

/** A required date: a serial number, or text in a form that can be read in one way only. */
export function dayIn(argument: unknown, parameter: string): number {
  const value = valueIn(argument, parameter);
  if (value === undefined) throw new PlanError("date-missing", { parameter });
  return dayAt(value, { parameter });
}

/** A date that may be left out, also by pointing to a blank cell. */
export function optionalDayIn(argument: unknown, parameter: string): number | undefined {
  const value = valueIn(argument, parameter);
  return isBlankOrZero(value) ? undefined : dayAt(value, { parameter });
}

/** A required range of dates, as days. A blank or a 0 is a blank; what is no date is kept beside the days. */
export function daysIn(argument: unknown, parameter: string): NumberCells {
  return readCells(argument, parameter, (cell) => dayOfCell(cell) ?? NaN, (cell, index, faults) => oddityOf(isBlankOrZero(cell) ? "" : cell, index, faults, "not-a-date"));
}

/** The date in a cell that is not blank. */
export function dayAt(cell: unknown, place: Place): number {
  const day = dayOfCell(cell);
  if (day === undefined) throw new PlanError("not-a-date", place, { found: shown(cell) });
  return day;
}

function dayOfCell(cell: unknown): number | undefined {
  const value = plainValue(cell);
  // Other texts with digits, such as "2026.5", would be days of the year 1905 if they were read as serial numbers.
  return typeof value === "string" ? dayOfText(value) : dayOf(numberOrNaN(value));
}

/** Which days count; the calendar is there where they are the working days. */
interface DayKind<T extends string> {
  readonly kind: T | "working";
  readonly calendar: WorkCalendar | undefined;
}

/** The working days that count, or undefined where every day does. */
export function calendarIn(days: unknown, holidays: unknown): WorkCalendar | undefined {
  return dayKindIn(days, holidays, DAY_KINDS).calendar;
}

/** What `days` asks for: "working" is the default where holidays are given, else the first of the words. */
export function dayKindIn<T extends string>(days: unknown, holidays: unknown, words: Words<T | "working">): DayKind<T> {
  const special = holidays === null || holidays === undefined ? undefined : specialDaysIn(holidays);
  const isUnsaid = valueIn(days, "days") === undefined;
  const kind = isUnsaid && special !== undefined ? "working" : wordIn(days, "days", words);
  return { kind, calendar: kind === "working" ? workCalendar(special ?? []) : undefined };
}

/** One column of dates off; in a second column TRUE marks a make-up working day. A first row without a digit is a header. */
function specialDaysIn(argument: unknown): SpecialDay[] {
  const range = rangeIn(argument, HOLIDAYS);
  const shape = shapeOf(range, HOLIDAYS);
  if (shape.columns > 2) throw new PlanError("holidays-columns", { parameter: HOLIDAYS }, { found: shape.columns });
  const days: SpecialDay[] = [];
  range.forEach(([date, makeUp], index) => {
    [date, makeUp].forEach((cell, column) => refuseError(cell, placeIn(shape, HOLIDAYS, index * shape.columns + column)));
    if (isBlankOrZero(date) || (index === 0 && isHeading(date))) return;
    const day = dayAt(date, placeIn(shape, HOLIDAYS, index * shape.columns));
    days.push({ day, isMakeUp: shape.columns === 2 && isMakeUpDay(makeUp, shape, index * 2 + 1), row: index + 1 });
  });
  return days;
}

function refuseError(cell: unknown, place: Place): void {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) throw cellError(place, errorValue);
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
