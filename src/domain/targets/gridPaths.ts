import type { GridCells } from "./gridCells";

/**
 * Ways by which columns that hold too much hand units over to columns that hold too little.
 *
 * One step takes a unit out of a cell of the column, and puts it into another column of the same row. Prices of rows
 * and columns are kept such that no step costs less than 0 after them; then steps of cost 0 make the cheapest ways.
 *
 * @see https://en.wikipedia.org/wiki/Minimum-cost_flow_problem (successive shortest paths with potentials)
 */
export class GridPaths {
  private readonly excess: Float64Array;
  private readonly rowPrices: Float64Array;
  private readonly columnPrices: Float64Array;
  private readonly seen: Uint8Array;

  /** @param prices - What `roundRow` gave for each row; Infinity where a row has no cell. */
  constructor(
    private readonly cells: GridCells,
    prices: Float64Array,
    totals: Float64Array,
  ) {
    this.rowPrices = prices.map((price) => (price === Infinity ? 0 : -price));
    this.columnPrices = new Float64Array(totals.length);
    this.seen = new Uint8Array(prices.length + totals.length);
    this.excess = totals.map((total, column) => {
      let sum = 0;
      for (let index = column; index < cells.units.length; index += totals.length) sum += cells.units[index];
      return sum - total;
    });
  }

  /** Finds the least cost of a way from any excess to any lack (Dijkstra) and moves the prices; false when all is even. */
  findCheapest(): boolean {
    const rowCount = this.rowPrices.length;
    const distances = new Float64Array(rowCount + this.excess.length).fill(Infinity);
    this.excess.forEach((excess, column) => excess > 0 && (distances[rowCount + column] = 0));
    this.seen.fill(0);
    for (let node = this.nearest(distances); node >= 0; node = this.nearest(distances)) {
      if (node >= rowCount && this.excess[node - rowCount] < 0) return this.movePrices(distances, distances[node]);
      this.seen[node] = 1;
      if (node < rowCount) this.reachColumns(node, distances);
      else this.reachRows(node - rowCount, distances);
    }
    return false;
  }

  /** Sends units along ways of cost 0 until none is left. Later rows and columns give way first, so that ties favour the earlier cells. */
  send(): void {
    for (let sent = Infinity; sent > 0; ) {
      sent = 0;
      this.seen.fill(0);
      for (let column = 0; column < this.excess.length; column++) {
        if (this.excess[column] <= 0) continue;
        const passed = this.passFromColumn(column, this.excess[column]);
        this.excess[column] -= passed;
        sent += passed;
      }
    }
  }

  private nearest(distances: Float64Array): number {
    let nearest = -1;
    for (let node = 0; node < distances.length; node++) {
      if (!this.seen[node] && distances[node] < (nearest < 0 ? Infinity : distances[nearest])) nearest = node;
    }
    return nearest;
  }

  private movePrices(distances: Float64Array, least: number): true {
    const rowCount = this.rowPrices.length;
    for (let row = 0; row < rowCount; row++) this.rowPrices[row] += Math.min(distances[row], least);
    for (let column = 0; column < this.excess.length; column++) this.columnPrices[column] += Math.min(distances[rowCount + column], least);
    return true;
  }

  private reachRows(column: number, distances: Float64Array): void {
    const from = distances[this.rowPrices.length + column];
    for (let row = 0; row < this.rowPrices.length; row++) distances[row] = Math.min(distances[row], from + this.costOut(row, column));
  }

  private reachColumns(row: number, distances: Float64Array): void {
    for (let column = 0; column < this.excess.length; column++) {
      const node = this.rowPrices.length + column;
      distances[node] = Math.min(distances[node], distances[row] + this.costIn(row, column));
    }
  }

  private costOut(row: number, column: number): number {
    return this.cells.costOfLess(row * this.excess.length + column) + this.columnPrices[column] - this.rowPrices[row];
  }

  private costIn(row: number, column: number): number {
    return this.cells.costOfMore(row * this.excess.length + column) + this.rowPrices[row] - this.columnPrices[column];
  }

  private passFromColumn(column: number, units: number): number {
    let passed = 0;
    this.seen[this.rowPrices.length + column] = 1;
    for (let row = this.rowPrices.length - 1; row >= 0 && passed < units; row--) {
      if (this.seen[row] || this.costOut(row, column) !== 0) continue;
      const index = row * this.excess.length + column;
      const moved = this.passFromRow(row, Math.min(units - passed, this.cells.roomForLess(index)));
      this.cells.units[index] -= moved;
      passed += moved;
    }
    return passed;
  }

  private passFromRow(row: number, units: number): number {
    let passed = 0;
    this.seen[row] = 1;
    for (let column = this.excess.length - 1; column >= 0 && passed < units; column--) {
      if (this.costIn(row, column) !== 0) continue;
      const index = row * this.excess.length + column;
      const moved = this.arrive(column, Math.min(units - passed, this.cells.roomForMore(index)));
      this.cells.units[index] += moved;
      passed += moved;
    }
    return passed;
  }

  /** A column that lacks units keeps them; any other hands them on, once in each round. */
  private arrive(column: number, units: number): number {
    const kept = Math.min(units, Math.max(0, -this.excess[column]));
    this.excess[column] += kept;
    const isOpen = kept < units && this.seen[this.rowPrices.length + column] === 0;
    return isOpen ? kept + this.passFromColumn(column, units - kept) : kept;
  }
}
