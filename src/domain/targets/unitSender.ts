import type { GridNetwork } from "./gridNetwork";

/**
 * Sends units along ways of cost 0, from columns that hold too much to columns that lack some.
 *
 * Later rows and columns give way first, so that ties favour the earlier cells.
 */
export class UnitSender {
  private readonly seenRows: Uint8Array;
  private readonly seenColumns: Uint8Array;

  constructor(private readonly network: GridNetwork) {
    this.seenRows = new Uint8Array(network.rowCount);
    this.seenColumns = new Uint8Array(network.excess.length);
  }

  /** Sends until no way of cost 0 is left. */
  send(): void {
    const { excess } = this.network;
    for (let sent = Infinity; sent > 0; ) {
      sent = 0;
      this.seenRows.fill(0);
      this.seenColumns.fill(0);
      for (let column = 0; column < excess.length; column++) {
        if (excess[column] <= 0) continue;
        const passed = this.passFromColumn(column, excess[column]);
        excess[column] -= passed;
        sent += passed;
      }
    }
  }

  private passFromColumn(column: number, units: number): number {
    const { network } = this;
    let passed = 0;
    this.seenColumns[column] = 1;
    for (let row = network.rowCount - 1; row >= 0 && passed < units; row--) {
      if (this.seenRows[row] || network.costOut(row, column) !== 0) continue;
      const index = network.indexOf(row, column);
      const moved = this.passFromRow(row, Math.min(units - passed, network.cells.roomForLess(index)));
      network.cells.units[index] -= moved;
      passed += moved;
    }
    return passed;
  }

  private passFromRow(row: number, units: number): number {
    const { network } = this;
    let passed = 0;
    this.seenRows[row] = 1;
    for (let column = network.excess.length - 1; column >= 0 && passed < units; column--) {
      if (network.costIn(row, column) !== 0) continue;
      const index = network.indexOf(row, column);
      const moved = this.arrive(column, Math.min(units - passed, network.cells.roomForMore(index)));
      network.cells.units[index] += moved;
      passed += moved;
    }
    return passed;
  }

  /** A column that lacks units keeps them; any other hands them on, once in each round. */
  private arrive(column: number, units: number): number {
    const { excess } = this.network;
    const kept = Math.min(units, Math.max(0, -excess[column]));
    excess[column] += kept;
    const isOpen = kept < units && this.seenColumns[column] === 0;
    return isOpen ? kept + this.passFromColumn(column, units - kept) : kept;
  }
}
