import { PlanError } from "../domain";
import { BLANK, cellError, errorValueOf, isBlank, numbersIn, placeIn, rangeIn, shapeOf, spread, type NumberCells } from "./cells";
import { dayAt } from "./dateCells";

/** A day and an amount for every row; the day is NaN where the row is left out. */
interface DatedAmounts {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
}

/** Dates and amounts side by side, read row by row: the first bad cell of either is the whole result. */
export function datedAmountsIn(dates: unknown, amounts: unknown): DatedAmounts {
  const range = rangeIn(dates, "dates");
  const shape = shapeOf(range, "dates");
  const cells = numbersIn(amounts, "amounts");
  const placeOf = spread(cells, shape, (index) => index);
  const days = new Float64Array(shape.rows * shape.columns);
  const beside = new Float64Array(days.length);
  let index = 0;
  for (const row of range) {
    for (const cell of row) {
      const place = placeOf(index);
      days[index] = dayBeside(cell, shape, index, cells, place);
      beside[index++] = cells.values[place];
    }
  }
  return { days, amounts: beside };
}

/** The day of a row; NaN where it has neither date nor amount, or no amount. */
function dayBeside(cell: unknown, shape: Parameters<typeof placeIn>[0] & { readonly parameter: string }, index: number, amounts: NumberCells, place: number): number {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) throw cellError(placeIn(shape, shape.parameter, index), errorValue);
  // Some hosts hand a blank cell over as 0, which is no date.
  const day = isBlank(cell) || cell === 0 ? NaN : dayAt(cell, placeIn(shape, shape.parameter, index));
  const oddity = amounts.odd.get(place);
  if (oddity === BLANK) return NaN;
  if (oddity !== undefined) throw oddity;
  // One amount for all says nothing about a row without a date.
  const hasAmount = amounts.values[place] !== 0 && amounts.values.length === shape.rows * shape.columns;
  if (Number.isNaN(day) && hasAmount) throw new PlanError("date-missing", placeIn(shape, shape.parameter, index));
  return day;
}
