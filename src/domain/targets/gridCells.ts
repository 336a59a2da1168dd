/** Distances are counted in whole billionths of a unit, so that their sums and comparisons are exact. */
const BILLION = 1e9;

/**
 * A step beyond "rounded down or up" costs more than any way through a grid of 1000 x 1000 that keeps to it, and a
 * way made of such steps alone still costs a whole number that a double holds.
 */
const BEYOND = 2.5e12;

/**
 * The cells of a grid while it is rounded: each holds whole units near its fitted value.
 *
 * A fitted value within one billionth of a unit of a whole number is that number. The distance of a cell grows in
 * three steps: up to the value rounded down, from there to the value rounded up, and beyond.
 */
export class GridCells {
  readonly units: Float64Array;
  private readonly floors: Float64Array;
  private readonly billionths: Float64Array;

  constructor(
    fit: Float64Array,
    private readonly support: Uint8Array,
  ) {
    this.floors = fit.map((fitted) => (fitted - Math.floor(fitted) >= 1 - 1.5 / BILLION ? Math.ceil(fitted) : Math.floor(fitted)));
    this.billionths = fit.map((fitted, index) => Math.round(Math.max(0, fitted - this.floors[index]) * BILLION)).map((part) => (part <= 1 ? 0 : part));
    this.units = this.floors.slice();
  }

  /** What one more unit adds to the distance, in billionths; Infinity where the cell must stay 0. */
  costOfMore(index: number, units = this.units[index]): number {
    if (this.support[index] === 0) return Infinity;
    if (units < this.floors[index]) return -BEYOND;
    return units === this.floors[index] && this.billionths[index] > 0 ? BILLION - 2 * this.billionths[index] : BEYOND;
  }

  /** What one unit less adds to the distance; Infinity where the cell is empty. */
  costOfLess(index: number): number {
    return this.units[index] === 0 ? Infinity : -this.costOfMore(index, this.units[index] - 1);
  }

  /** How many units more or less have that same cost. */
  roomForMore(index: number): number {
    if (this.units[index] < this.floors[index]) return this.floors[index] - this.units[index];
    return this.units[index] === this.floors[index] && this.billionths[index] > 0 ? 1 : Infinity;
  }

  roomForLess(index: number): number {
    const ceiling = this.floors[index] + (this.billionths[index] > 0 ? 1 : 0);
    if (this.units[index] > ceiling) return this.units[index] - ceiling;
    return this.units[index] > this.floors[index] ? 1 : this.units[index];
  }
}
