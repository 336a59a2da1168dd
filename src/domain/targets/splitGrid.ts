import { toNumber } from "../money/decimal";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { fitGrid } from "./fitGrid";
import { gridFlow } from "./gridFlow";
import { gridMargins, type GridMargins } from "./gridMargins";
import { gridSupport } from "./gridSupport";
import { roundGrid } from "./roundGrid";

const MOST_CELLS = 40_000;
const MOST_ON_A_SIDE = 1000;

/**
 * A grid that holds the totals of its rows and of its columns exactly, in the pattern of a seed.
 *
 * The seed is fitted to both margins by iterative proportional fitting; then every cell is rounded down or up to the
 * unit, so that both margins hold and the total distance from the fit is least. Cells that are 0 in the seed stay 0.
 * Totals that are all negative mirror.
 *
 * @param rowTotals - Money per row; NaN stands for a blank and counts 0.
 * @param columnTotals - Money per column, of the same sum and sign.
 * @param seedAt - The seed row by row, 0 or more, in any measure; NaN counts 0. Only its proportions count.
 * @param unit - Cells are multiples of it, in money; 0 gives the fit itself.
 * @returns Money row by row.
 * @throws {PlanError} `grid-too-large`, `weight-negative`, `seed-cannot-carry`, and those of `gridMargins`
 * @see https://en.wikipedia.org/wiki/Iterative_proportional_fitting
 * @example
 * Array.from(splitGrid(Float64Array.of(52, 48), Float64Array.of(87, 13), () => 1, 1)) // => [45, 7, 42, 6]
 * Array.from(splitGrid(Float64Array.of(52, 48), Float64Array.of(25, 75), () => 1, 0)) // => [13, 39, 12, 36]
 * // A 0 in the seed stays 0
 * Array.from(splitGrid(Float64Array.of(5, 5), Float64Array.of(4, 6), (index) => [1, 1, 0, 1][index], 1)) // => [4, 1, 0, 5]
 */
export function splitGrid(rowTotals: Float64Array, columnTotals: Float64Array, seedAt: (index: number) => number, unit: number): Float64Array {
  refuseLarge(rowTotals.length, columnTotals.length);
  const shares = checkedSeed(Float64Array.from({ length: rowTotals.length * columnTotals.length }, (_, index) => seedAt(index)));
  const margins = gridMargins(rowTotals, columnTotals, unit);
  const open = Uint8Array.from(shares, (share) => (share > 0 ? 1 : 0));
  const support = gridSupport(margins, open);
  if (!support) throw misfit(margins, open);
  const fit = fitGrid(margins, shares, support);
  return (unit === 0 ? fit : roundGrid(margins, fit, support)).map((units) => inMoney(units, margins));
}

function refuseLarge(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS && rows <= MOST_ON_A_SIDE && columns <= MOST_ON_A_SIDE) return;
  throw new PlanError("grid-too-large", undefined, { rows, columns, cells: MOST_CELLS, side: MOST_ON_A_SIDE });
}

function checkedSeed(seed: Float64Array): Float64Array {
  const negative = seed.findIndex((value) => value < 0);
  if (negative >= 0) throw new PlanError("weight-negative", { parameter: "seed", index: negative }, { found: seed[negative] });
  return seed.map((value) => readNumber(value || 0));
}

function misfit(margins: GridMargins, open: Uint8Array): PlanError {
  return new PlanError("seed-cannot-carry", { parameter: "seed" }, { found: inMoney(gridFlow(margins, open).unplaced, margins) });
}

function inMoney(units: number, { step, scale, isNegative }: GridMargins): number {
  const size = Number.isInteger(units) ? toNumber({ digits: BigInt(units) * step, scale }) : toNumber({ digits: step, scale }) * units;
  return isNegative ? 0 - size : size;
}
