import type { Margins } from "./flowNetwork";
import { gridFlow } from "./gridFlow";

/**
 * The cells that are above 0 in some grid with the given margins and zeros; undefined where no such grid exists.
 *
 * An open cell that is empty in one grid can be filled in another exactly when units can go round: from the cell's
 * column, through filled cells back to rows and through open cells on to columns, to the cell's row.
 *
 * @param margins - Integers from 0, of the same sum.
 * @param open - Row by row, 1 where a cell may hold something.
 * @returns Row by row, 1 where a cell is above 0 in some grid.
 * @see https://en.wikipedia.org/wiki/Iterative_proportional_fitting
 * @example
 * // The second row needs its only open cell for itself, so the first row cannot use that column
 * Array.from(gridSupport({ rows: Float64Array.of(1, 1), columns: Float64Array.of(1, 1) }, Uint8Array.of(1, 1, 0, 1))) // => [1, 0, 0, 1]
 * gridSupport({ rows: Float64Array.of(2, 1), columns: Float64Array.of(1, 2) }, Uint8Array.of(1, 0, 0, 1)) // => undefined
 */
export function gridSupport(margins: Margins, open: Uint8Array): Uint8Array | undefined {
  const { cells, unplaced } = gridFlow(margins, open);
  if (unplaced > 0) return undefined;
  const width = margins.columns.length;
  const support = Uint8Array.from(cells, (units) => (units > 0 ? 1 : 0));
  for (let column = 0; column < width; column++) {
    const reached = rowsInReach(column, width, cells, open);
    for (let row = 0; row < reached.length; row++) if (reached[row] && open[row * width + column]) support[row * width + column] = 1;
  }
  return support;
}

function rowsInReach(start: number, width: number, cells: Float64Array, open: Uint8Array): Uint8Array {
  const rows = new Uint8Array(open.length / width);
  const columns = new Uint8Array(width);
  const queue = [start];
  columns[start] = 1;
  for (let head = 0; head < queue.length; head++) {
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] || cells[row * width + queue[head]] === 0) continue;
      rows[row] = 1;
      for (let column = 0; column < width; column++) {
        if (columns[column] || !open[row * width + column]) continue;
        columns[column] = 1;
        queue.push(column);
      }
    }
  }
  return rows;
}
