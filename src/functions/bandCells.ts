import { bandTable, PlanError, type Band } from "../domain";
import { CellError, errorValueOf, isBlank, numberOrNaN, rangeIn, shown } from "./cells";

const PARAMETER = "bands";

/** A band table: from | rate | fixed. A header row is skipped if no cell in it is a number; blank rows always are. */
export function bandsIn(argument: unknown): readonly Band[] {
  const range = rangeIn(argument, PARAMETER);
  const columns = range[0].length;
  if (columns < 2 || columns > 3) throw new PlanError("bands-columns", { parameter: PARAMETER }, { found: columns });
  refuseErrors(range);
  const rows = range.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => !cells.every(isBlank));
  const isHeader = rows.length > 0 && rows[0].cells.every((cell) => Number.isNaN(numberOrNaN(cell)));
  return bandTable((isHeader ? rows.slice(1) : rows).map(({ cells, row }) => bandIn(cells, row)));
}

function refuseErrors(range: readonly unknown[][]): void {
  for (const row of range) {
    for (const cell of row) {
      const errorValue = errorValueOf(cell);
      if (errorValue !== undefined) throw new CellError(errorValue);
    }
  }
}

function bandIn([from, rate, fixed]: readonly unknown[], row: number): Band {
  return { from: bandNumber(from, row, 1), rate: bandNumber(rate, row, 2), fixed: isBlank(fixed) ? 0 : bandNumber(fixed, row, 3), row };
}

function bandNumber(cell: unknown, row: number, column: number): number {
  const place = { parameter: PARAMETER, row, column };
  if (isBlank(cell)) throw new PlanError("bands-blank-cell", place);
  const number = numberOrNaN(cell);
  if (Number.isNaN(number)) throw new PlanError("not-a-number", place, { found: shown(cell) });
  return number;
}
