import { mixFactors, phase as phaseTarget, PlanError, respread as respreadTarget, seasonality as seasonalIndices, splitGrid, splitTarget } from "../domain";
import { answer, answerEach, answerTable, inPlaces } from "./answer";
import { BLANK, lineIn, numberIn, numbersIn, optionalNumberIn, optionalNumbersIn, soundCells, spread, type NumberCells, type Shape } from "./cells";
import { dayIn } from "./dateCells";
import { MOST } from "./limits";
import { phaseRulesIn } from "./phaseCells";
import { datedAmountsIn } from "./seasonCells";
import { GRAINS, neededWordIn, SEASON_GRAINS, wordIn } from "./words";

const CENT = 0.01;

/**
 * Splits a target in proportion to weights, into parts that add up to it exactly.
 * @customfunction SPLIT
 * @param total The amount to split.
 * @param weights One cell or a range of weights, 0 or more. A blank weight gets nothing.
 * @param [unit] The parts are multiples of it: 0.01 (default), 1, 10000; 0 for exact shares.
 * @param [minimums] The least each part may be: one value, or a range of the same shape as weights.
 * @param [maximums] The most each part may be: one value, or a range of the same shape as weights.
 * @returns The parts, in the shape of the weights.
 */
export function split(total: unknown, weights: unknown[][], unit?: unknown, minimums?: unknown[][], maximums?: unknown[][]): unknown[][] {
  return answer(() => {
    const target = numberIn(total, "total");
    const cells = soundCells(numbersIn(weights, "weights"));
    const rules = {
      unit: optionalNumberIn(unit, "unit") ?? CENT,
      minimums: boundsIn(minimums, "minimums", cells, -Infinity),
      maximums: boundsIn(maximums, "maximums", cells, Infinity),
    };
    const parts = inPlaces(cells, () => splitTarget(target, cells.values, rules));
    return answerBlanks(cells, parts);
  });
}

/**
 * Spreads what remains of a target over the open periods, after the actuals of the closed ones.
 * @customfunction RESPREAD
 * @param total The target of all periods together.
 * @param actuals One row or one column of actuals, a cell per period. Amounts in open periods are ignored.
 * @param weights The weight of each period, 0 or more: one value, or a range of the same shape as actuals.
 * @param [closed] How many periods keep their actual; up to the last one that is neither blank nor 0 if omitted.
 * @param [unit] The parts are multiples of it: 0.01 (default), 1, 10000; 0 for exact shares.
 * @returns Actuals of the closed and targets of the open periods, in the shape of the actuals.
 */
export function respread(total: unknown, actuals: unknown[][], weights: unknown[][], closed?: unknown, unit?: unknown): unknown[][] {
  return answer(() => {
    const target = numberIn(total, "total");
    const cells = soundCells(lineIn(actuals, "actuals"));
    const shares = soundCells(numbersIn(weights, "weights"));
    const shareAt = spread(shares, cells, (index) => shares.values[index]);
    const rules = { closed: optionalNumberIn(closed, "closed"), unit: optionalNumberIn(unit, "unit") ?? CENT };
    const periods = inPlaces(shares, () => respreadTarget(target, cells.values, cells.values.map((_, index) => shareAt(index)), rules));
    return answerBlanks(cells, periods);
  });
}

/**
 * Turns several factors into one column of weights that add up to 1: each factor becomes shares, mixed by importance.
 * @customfunction WEIGHTS
 * @param factors One row per person or area, one column per factor (history, capacity, potential), 0 or more.
 * @param [importance] How much each factor counts: one value per column, such as 50%, 30%, 20%. All the same if omitted.
 * @returns One weight per row.
 */
export function weights(factors: unknown[][], importance?: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = soundCells(numbersIn(factors, "factors"));
    const counts = importance === null || importance === undefined ? undefined : soundCells(lineIn(importance, "importance"));
    const mixed = inPlaces(cells, () => inPlaces(counts ?? cells, () => mixFactors(cells.values, cells.columns, counts?.values)));
    return answerBlanks({ rows: cells.rows, columns: 1 }, mixed);
  });
}

/**
 * Fills a grid of rows and columns so that both totals add up exactly, in the pattern of a seed such as last year's sales.
 * @customfunction SPLITGRID
 * @param rowTotals One row or one column with the total of each row of the grid, such as each person's target.
 * @param columnTotals One row or one column with the total of each column, such as each product's target; the same sum.
 * @param [seed] The pattern, 0 or more: one row per row total, one column per column total. A 0 stays 0. All the same if omitted.
 * @param [unit] The cells are multiples of it: 0.01 (default), 1, 10000; 0 for not rounded.
 * @returns One row per row total, one column per column total.
 */
export function splitgrid(rowTotals: unknown[][], columnTotals: unknown[][], seed?: unknown[][], unit?: unknown): unknown[][] {
  return answer(() => {
    const rows = soundCells(lineIn(rowTotals, "rowTotals"));
    const columns = soundCells(lineIn(columnTotals, "columnTotals"));
    const grid = { parameter: "the grid", rows: rows.values.length, columns: columns.values.length };
    const pattern = soundCells(numbersIn(seed ?? 1, "seed"));
    const shareAt = spread(pattern, grid, (index) => pattern.values[index]);
    const step = optionalNumberIn(unit, "unit") ?? CENT;
    const cells = inPlaces(rows, () => inPlaces(columns, () => inPlaces(pattern, () => splitGrid(rows.values, columns.values, shareAt, step))));
    return answerBlanks(grid, cells);
  });
}

/**
 * Spreads a target over the days, weeks, months or quarters from start to end, by their days or by a profile, so that they add up to it exactly. The first column needs a date format.
 * @customfunction PHASE
 * @param total The amount to spread.
 * @param start The first day.
 * @param end The last day, included.
 * @param grain One row per "month", "quarter", "week" (from Monday) or "day".
 * @param [profile] Weights, 0 or more: 12 for January to December, 7 for Monday to Sunday, or one per period. By days alone if omitted.
 * @param [days] "calendar" (default): every day counts. "working" (default where holidays are given): working days only. "equal": every period counts the same.
 * @param [holidays] One column of dates off; TRUE in a second column marks a make-up working day.
 * @param [unit] The parts are multiples of it: 0.01 (default), 1, 10000; 0 for exact shares.
 * @param [profileBy] Only where 12 or 7 weights could also be one per period: "calendar" for months or weekdays, "period" for the periods in order.
 * @returns Two columns, one row per period: its first day, which needs a date format, and its target.
 */
export function phase(total: unknown, start: unknown, end: unknown, grain: unknown, profile?: unknown[][], days?: unknown, holidays?: unknown[][], unit?: unknown, profileBy?: unknown): unknown[][] {
  return answer(() => {
    const target = numberIn(total, "total");
    const span = { start: dayIn(start, "start"), end: dayIn(end, "end"), grain: neededWordIn(grain, "grain", GRAINS) };
    const cells = phaseRulesIn(profile, days, holidays, profileBy);
    const rules = { ...cells.rules, unit: optionalNumberIn(unit, "unit") ?? CENT };
    const work = () => phaseTarget(target, span, rules);
    const periods = cells.profile ? inPlaces(cells.profile, work) : work();
    return answerTable(periods.map((period) => [period.first, period.target]));
  });
}

/**
 * Seasonal indices with an average of 1: how strong each month, quarter or weekday is, by the average over its periods.
 * @customfunction SEASONALITY
 * @param dates One cell or a range of dates, in any order.
 * @param amounts The amount of each date, or one for all. A row without an amount is left out.
 * @param [grain] "month" (default): 12 rows from January. "quarter": 4 rows. "day": 7 rows from Monday.
 * @returns One index per row; blank where there is no data.
 */
export function seasonality(dates: unknown[][], amounts: unknown[][], grain?: unknown): unknown[][] {
  return answer(() => {
    const rows = datedAmountsIn(dates, amounts);
    const indices = seasonalIndices(rows.days, rows.amounts, wordIn(grain, "grain", SEASON_GRAINS));
    return answerBlanks({ rows: indices.length, columns: 1 }, indices);
  });
}

/** A list in the shape of a range, blank where the calculation left it blank. */
function answerBlanks(cells: Shape, values: Float64Array): unknown[][] {
  const blanks = new Map<number, typeof BLANK>();
  values.forEach((value, index) => Number.isNaN(value) && blanks.set(index, BLANK));
  return answerEach(cells, blanks, (index) => values[index]);
}

function boundsIn(argument: unknown, parameter: string, beside: NumberCells, none: number): Float64Array | undefined {
  const cells = optionalNumbersIn(argument, parameter);
  if (!cells) return undefined;
  const found = beside.values.length;
  if (found > MOST.boundedWeights) throw new PlanError("bounds-too-many", { parameter: beside.parameter }, { found, most: MOST.boundedWeights });
  const at = spread(soundCells(cells), beside, (index) => (cells.odd.has(index) ? none : cells.values[index]));
  return beside.values.map((_, index) => at(index));
}
