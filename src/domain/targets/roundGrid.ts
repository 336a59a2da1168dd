import type { Margins } from "./flowNetwork";
import { GridCells } from "./gridCells";
import { GridNetwork } from "./gridNetwork";
import { openCheapestWay } from "./openCheapestWay";
import { roundRow } from "./roundRow";
import { UnitSender } from "./unitSender";

/**
 * Controlled rounding: whole units that hold both margins, with the least total distance from the fitted grid.
 *
 * Each row is first rounded by itself, which is the best that any grid can do. Columns that then hold too much hand
 * units over to columns that hold too little, each time by the way through the grid that costs least, so the grid
 * stays the nearest of all with its column sums (minimum-cost flow by successive shortest paths).
 *
 * @param margins - Integers from 0, of the same sum.
 * @param fit - Fitted units row by row.
 * @param support - Row by row, 1 where a cell may hold something; it can carry the margins.
 * @returns Whole units row by row: each cell is its fitted value rounded down or up.
 * @see https://en.wikipedia.org/wiki/Minimum-cost_flow_problem
 * @example
 * Array.from(roundGrid({ rows: Float64Array.of(1, 1), columns: Float64Array.of(1, 1) }, Float64Array.of(0.6, 0.4, 0.4, 0.6), Uint8Array.of(1, 1, 1, 1))) // => [1, 0, 0, 1]
 */
export function roundGrid({ rows, columns }: Margins, fit: Float64Array, support: Uint8Array): Float64Array {
  const cells = new GridCells(fit, support);
  const prices = Float64Array.from(rows, (total, row) => roundRow(cells, row * columns.length, columns.length, total));
  const network = new GridNetwork(cells, prices, columns);
  const sender = new UnitSender(network);
  while (openCheapestWay(network)) sender.send();
  return cells.units;
}
