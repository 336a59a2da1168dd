import { CellError, errorValueOf, isBlank, numberOrNaN } from "./cells";

/** One row of a table, and where the user wrote it. */
export interface TableRow {
  readonly cells: readonly unknown[];
  readonly row: number;
}

/** The rows of a table: a header row is skipped, by default if no cell in it is a number; blank rows always are. */
export function tableRows(range: readonly unknown[][], isHeading = holdsNoNumber): TableRow[] {
  refuseErrors(range);
  const rows = range.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => !cells.every(isBlank));
  return rows.length > 0 && isHeading(rows[0].cells) ? rows.slice(1) : rows;
}

/** Whether none of the cells is a number. */
export function holdsNoNumber(cells: readonly unknown[]): boolean {
  return cells.every((cell) => Number.isNaN(numberOrNaN(cell)));
}

function refuseErrors(range: readonly unknown[][]): void {
  for (const row of range) {
    for (const cell of row) {
      const errorValue = errorValueOf(cell);
      if (errorValue !== undefined) throw new CellError(errorValue);
    }
  }
}
