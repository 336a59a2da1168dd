import { CellError, errorValueOf, isBlank, numberOrNaN } from "./cells";

/** One row of a table, and where the user wrote it. */
export interface TableRow {
  readonly cells: readonly unknown[];
  readonly row: number;
}

/** The rows of a table: a header row is skipped if no cell in it is a number; blank rows always are. */
export function tableRows(range: readonly unknown[][]): TableRow[] {
  refuseErrors(range);
  const rows = range.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => !cells.every(isBlank));
  const isHeader = rows.length > 0 && rows[0].cells.every((cell) => Number.isNaN(numberOrNaN(cell)));
  return isHeader ? rows.slice(1) : rows;
}

function refuseErrors(range: readonly unknown[][]): void {
  for (const row of range) {
    for (const cell of row) {
      const errorValue = errorValueOf(cell);
      if (errorValue !== undefined) throw new CellError(errorValue);
    }
  }
}
