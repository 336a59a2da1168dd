import { attainmentOf, growthOf, periodDays, previousFault, targetFault, timePassed as timePassedOf } from "../domain";
import { answer, answerEach, answerTable } from "./answer";
import { numbersIn } from "./cells";
import { checkedBeside, oddEither } from "./checkedBeside";
import { calendarIn, dayIn } from "./dateCells";
import { progressRows } from "./progressCells";

/**
 * How much of each target is reached: 1 is the whole target.
 * @customfunction ATTAINMENT
 * @param actuals One cell or a range of what was achieved.
 * @param targets One target for all, or one per actual. Blank or 0 is no target.
 * @returns The ratios, in the shape of the actuals.
 */
export function attainment(actuals: unknown[][], targets: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(actuals, "actuals");
    const goals = checkedBeside(cells, targets, "targets", targetFault);
    return answerEach(cells, oddEither(cells, goals), (index) => attainmentOf(cells.values[index], goals.valueAt(index)));
  });
}

/**
 * Growth of each value against an earlier one: 0.1 is 10% more, -0.1 is 10% less.
 * @customfunction GROWTH
 * @param current One cell or a range of values now.
 * @param previous The values before: one for all, or one per current value. Blank or 0 is nothing to compare with.
 * @returns The growth rates, in the shape of the current values.
 */
export function growth(current: unknown[][], previous: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(current, "current");
    const earlier = checkedBeside(cells, previous, "previous", previousFault);
    return answerEach(cells, oddEither(cells, earlier), (index) => growthOf(cells.values[index], earlier.valueAt(index)));
  });
}

/**
 * The share of a period that has passed, by calendar or working days. Before the start it is 0, after the end 1.
 * @customfunction TIMEPASSED
 * @param start The first day of the period.
 * @param end The last day of the period, included.
 * @param asOf The last day that counts as complete.
 * @param [days] "calendar" (default): every day counts. "working" (default where holidays are given): working days only.
 * @param [holidays] One column of dates off; TRUE in a second column marks a make-up working day.
 * @returns The ratio, from 0 to 1.
 */
export function timePassed(start: unknown, end: unknown, asOf: unknown, days?: unknown, holidays?: unknown[][]): unknown[][] {
  return answer(() => {
    const period = { start: dayIn(start, "start"), end: dayIn(end, "end"), asOf: dayIn(asOf, "asOf"), calendar: calendarIn(days, holidays) };
    return [[timePassedOf(periodDays(period))]];
  });
}

/**
 * One row per target: attainment, time passed, ahead by, gap, needed per remaining day, and the projection at the pace so far.
 * @customfunction PROGRESS
 * @param actuals One cell or a range of what was achieved. A blank beside a target counts as 0.
 * @param targets One target for all, or one per actual. Blank or 0 is no target.
 * @param start The first day of the period.
 * @param end The last day of the period, included.
 * @param asOf The last day that counts as complete.
 * @param [days] "calendar" (default): every day counts. "working" (default where holidays are given): working days only.
 * @param [holidays] One column of dates off; TRUE in a second column marks a make-up working day.
 * @returns Six columns, one row per actual.
 */
export function progress(actuals: unknown[][], targets: unknown[][], start: unknown, end: unknown, asOf: unknown, days?: unknown, holidays?: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(actuals, "actuals");
    const goals = checkedBeside(cells, targets, "targets", targetFault);
    const period = { start: dayIn(start, "start"), end: dayIn(end, "end"), asOf: dayIn(asOf, "asOf"), calendar: calendarIn(days, holidays) };
    const rowAt = progressRows(cells, goals, periodDays(period));
    return answerTable(Array.from(cells.values, (_, index) => rowAt(index)));
  });
}
