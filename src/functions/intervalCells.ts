import { PlanError } from "../domain";
import { cellError, errorValueOf, folded, isBlank, numberOrNaN, placeIn, plainValue, rangeIn, shapeOf, shown, type NumberCells, type Oddity, type Shape } from "./cells";
import type { BesideCells } from "./checkedBeside";
import { labelIn } from "./labelCells";
import { besideCells } from "./rankCells";
import { holdsNoNumber, tableRows } from "./tableCells";

const PARAMETER = "intervals";

interface Interval {
  readonly days: number;
  readonly row: number;
}

type Intervals = ReadonlyMap<string, Interval>;

/** The interval of the class beside each visit, or why there is none. */
export function intervalsBeside(visits: NumberCells, classes: unknown, intervals: unknown): BesideCells {
  rangeIn(classes, "classes");
  const known = intervalsIn(intervals);
  const found = besideCells(visits, classes, "classes", (cell, shape, index) => intervalOf(cell, shape, index, known));
  const at = (index: number): number | Oddity => found?.(index) ?? NaN;
  return {
    valueAt: (index) => Number(at(index)),
    oddAt: (index) => {
      const interval = at(index);
      return typeof interval === "number" ? undefined : interval;
    },
  };
}

function intervalOf(cell: unknown, shape: Shape & { readonly parameter: string }, index: number, known: Intervals): number | Oddity {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) return cellError(placeIn(shape, shape.parameter, index), errorValue);
  const interval = isBlank(cell) ? undefined : known.get(folded(String(plainValue(cell))));
  return interval?.days ?? new PlanError("no-interval", placeIn(shape, shape.parameter, index), { found: isBlank(cell) ? "blank" : shown(cell) });
}

/** A two-column table, class | days. A class without days is no heading. */
function intervalsIn(argument: unknown): Intervals {
  const range = rangeIn(argument, PARAMETER);
  const shape = shapeOf(range, PARAMETER);
  if (shape.columns !== 2) throw new PlanError("intervals-columns", { parameter: PARAMETER }, { found: shape.columns });
  const known = new Map<string, Interval>();
  for (const { cells, row } of tableRows(range, PARAMETER, (first) => holdsNoNumber(first) && !isBlank(first[1]))) {
    const label = labelIn(cells[0], shape, 2 * (row - 1));
    const key = folded(String(label));
    const earlier = known.get(key);
    if (earlier) throw new PlanError("interval-twice", { parameter: PARAMETER, row, column: 1 }, { found: shown(label), other: earlier.row });
    known.set(key, { days: wholeDaysIn(cells[1], row), row });
  }
  if (known.size === 0) throw new PlanError("intervals-empty", { parameter: PARAMETER });
  return known;
}

/** Whole days. 0 is refused, as some hosts hand a blank cell over as 0. */
function wholeDaysIn(cell: unknown, row: number): number {
  const days = numberOrNaN(cell);
  if (Number.isInteger(days) && days >= 1) return days;
  throw new PlanError("interval-not-whole", { parameter: PARAMETER, row, column: 2 }, { found: isBlank(cell) ? "blank" : shown(cell) });
}
