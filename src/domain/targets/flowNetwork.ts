/** The totals of a grid's rows and columns in whole units, of the same sum. */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/**
 * A grid while units find their places in it. Rows and columns are its nodes, rows first.
 *
 * Units go from a row to a column through an open cell, and back from a column to a row out of a cell that holds some.
 */
export class FlowNetwork {
  readonly cells: Float64Array;
  /** Units that rows have left, and room that columns have left. */
  readonly supply: Float64Array;
  readonly demand: Float64Array;

  constructor(
    { rows, columns }: Margins,
    private readonly open: Uint8Array,
  ) {
    this.cells = new Float64Array(open.length);
    this.supply = rows.slice();
    this.demand = columns.slice();
  }

  get rowCount(): number {
    return this.supply.length;
  }

  get nodeCount(): number {
    return this.supply.length + this.demand.length;
  }

  /** Puts as much as fits into each open cell, one after the other. */
  fillGreedily(): void {
    const { cells, supply, demand } = this;
    for (let index = 0; index < cells.length; index++) {
      const row = Math.floor(index / demand.length);
      const column = index % demand.length;
      const units = this.open[index] === 1 ? Math.min(supply[row], demand[column]) : 0;
      cells[index] = units;
      supply[row] -= units;
      demand[column] -= units;
    }
  }

  /** The first node on the other side of a node, and the one after the last. */
  othersOf(node: number): readonly [first: number, end: number] {
    return node < this.rowCount ? [this.rowCount, this.nodeCount] : [0, this.rowCount];
  }

  /** How much more may go from a row to a column, or be taken back from a column to a row. */
  roomBetween(from: number, to: number): number {
    if (from < this.rowCount) return this.open[this.indexOf(from, to)] === 1 ? Infinity : 0;
    return this.cells[this.indexOf(to, from)];
  }

  move(from: number, to: number, units: number): void {
    if (from < this.rowCount) this.cells[this.indexOf(from, to)] += units;
    else this.cells[this.indexOf(to, from)] -= units;
  }

  private indexOf(row: number, column: number): number {
    return row * this.demand.length + column - this.rowCount;
  }
}
