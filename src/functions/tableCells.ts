import { PlanError, type Place, type PlanErrorCode } from "../domain";
import { cellError, errorValueOf, isBlank, numberOrNaN, shown } from "./cells";

/** One row of a table, and where the user wrote it. */
export interface TableRow {
  readonly cells: readonly unknown[];
  readonly row: number;
}

/** The rows of a table: a header row is skipped, by default if no cell in it is a number; blank rows always are. */
export function tableRows(range: readonly unknown[][], parameter: string, isHeading = holdsNoNumber): TableRow[] {
  refuseErrors(range, parameter);
  const rows = range.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => !cells.every(isBlank));
  return rows.length > 0 && isHeading(rows[0].cells) ? rows.slice(1) : rows;
}

/** A number that a row of a table must have; what is wrong with a blank one differs from table to table. */
export function tableNumber(cell: unknown, place: Place, blank: PlanErrorCode): number {
  if (isBlank(cell)) throw new PlanError(blank, place);
  const number = numberOrNaN(cell);
  if (Number.isNaN(number)) throw new PlanError("not-a-number", place, { found: shown(cell) });
  return number;
}

/** Whether none of the cells is a number. */
export function holdsNoNumber(cells: readonly unknown[]): boolean {
  return cells.every((cell) => Number.isNaN(numberOrNaN(cell)));
}

function refuseErrors(range: readonly unknown[][], parameter: string): void {
  range.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const errorValue = errorValueOf(cell);
      if (errorValue !== undefined) throw cellError({ parameter, row: row + 1, column: column + 1 }, errorValue);
    }),
  );
}
