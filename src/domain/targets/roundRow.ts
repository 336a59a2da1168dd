import { largestFirst } from "../money/largestFirst";
import type { GridCells } from "./gridCells";

/**
 * Rounds one row by itself: down, and one more for those that this brings nearest, until the row holds its total.
 *
 * A fit that is not quite settled may miss the total by more than that; then the row's cells go on as far as needed.
 *
 * @param cells - The grid, whose row holds its values rounded down.
 * @param start - Index of the row's first cell.
 * @param width - Cells of the row.
 * @param total - Units of the row.
 * @returns The price of a unit in this row: no cell would gain by one more at that price, or by one less.
 * @example
 * roundRow(new GridCells(Float64Array.of(1.7, 0.6, 1.7), Uint8Array.of(1, 1, 1)), 0, 3, 4) // => -200000000
 */
export function roundRow(cells: GridCells, start: number, width: number, total: number): number {
  const costs = Float64Array.from({ length: width }, (_, column) => cells.costOfMore(start + column));
  let left = total;
  for (let column = 0; column < width; column++) left -= cells.units[start + column];
  const canRise = costs.map((cost, column) => (cost < Infinity && cells.roomForMore(start + column) === 1 ? 1 : 0));
  const risers = canRise.reduce((sum, can) => sum + can, 0);
  // Keys above 0, largest for the cheapest; those that cannot rise come last.
  const marked = largestFirst(costs.map((cost, column) => (canRise[column] ? 2e9 - cost : 0)), Math.max(0, Math.min(left, risers)));
  marked.forEach((mark, column) => (cells.units[start + column] += mark));
  settleRest(cells, start, width, left - Math.max(0, Math.min(left, risers)));
  return costs.reduce((least, _, column) => Math.min(least, cells.costOfMore(start + column)), Infinity);
}

function settleRest(cells: GridCells, start: number, width: number, rest: number): void {
  let left = rest;
  for (let index = start; index < start + width && left !== 0; index++) {
    const change = left > 0 ? (cells.costOfMore(index) < Infinity ? left : 0) : -Math.min(-left, cells.units[index]);
    cells.units[index] += change;
    left -= change;
  }
}
