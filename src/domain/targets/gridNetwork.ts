import type { GridCells } from "./gridCells";

/**
 * A grid being rounded, as a network: columns that hold too much hand units over to columns that hold too little.
 *
 * One step takes a unit out of a cell of the column, and puts it into another column of the same row. Prices of rows
 * and columns are kept such that no step costs less than 0 after them; then steps of cost 0 make the cheapest ways.
 *
 * @see https://en.wikipedia.org/wiki/Minimum-cost_flow_problem (successive shortest paths with potentials)
 */
export class GridNetwork {
  /** Units that each column holds beyond its total; below 0 where it lacks some. */
  readonly excess: Float64Array;
  readonly rowCount: number;
  private readonly rowPrices: Float64Array;
  private readonly columnPrices: Float64Array;

  /** @param prices - What `roundRow` gave for each row; Infinity where a row has no cell. */
  constructor(
    readonly cells: GridCells,
    prices: Float64Array,
    totals: Float64Array,
  ) {
    this.rowCount = prices.length;
    this.rowPrices = prices.map((price) => (price === Infinity ? 0 : -price));
    this.columnPrices = new Float64Array(totals.length);
    this.excess = totals.map((total, column) => {
      let sum = 0;
      for (let index = column; index < cells.units.length; index += totals.length) sum += cells.units[index];
      return sum - total;
    });
  }

  indexOf(row: number, column: number): number {
    return row * this.excess.length + column;
  }

  /** The cost of taking a unit out of a cell, after the prices. */
  costOut(row: number, column: number): number {
    return this.cells.costOfLess(this.indexOf(row, column)) + this.columnPrices[column] - this.rowPrices[row];
  }

  /** The cost of putting a unit into a cell, after the prices. */
  costIn(row: number, column: number): number {
    return this.cells.costOfMore(this.indexOf(row, column)) + this.rowPrices[row] - this.columnPrices[column];
  }

  /** Raises each price by the distance of its row or column (rows first), but by no more than the least that matters. */
  raisePrices(distances: Float64Array, least: number): void {
    for (let row = 0; row < this.rowCount; row++) this.rowPrices[row] += Math.min(distances[row], least);
    for (let column = 0; column < this.excess.length; column++) this.columnPrices[column] += Math.min(distances[this.rowCount + column], least);
  }
}
