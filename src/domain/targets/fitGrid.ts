import type { Margins } from "./flowNetwork";
import { leapToFit } from "./leapToFit";

/** Work after which the fit is taken as it stands: about a second. What it is still off by then are small parts of a unit. */
const MOST_CELL_VISITS = 1e8;
const MOST_ROUNDS = 100_000;
/** Rounds without progress after which the last digits only dance. */
const PATIENCE = 20;
/** Rounds after which it is worth the work to try a leap; twice as many after each that was in vain, few after a good one. */
const ROUNDS_TO_A_LEAP = 100;
const ROUNDS_AFTER_A_LEAP = 3;
/** What a leap costs, in rounds. */
const COST_OF_A_LEAP = 30;
/** Below this a ratio of seeds would vanish in the products. */
const LEAST_SEED = 1e-200;

/**
 * Iterative proportional fitting: rows and columns of the seed are scaled in turn until both margins hold.
 *
 * Every cell of the support can be above 0, so the fit exists and the rounds close in on it. Where they are slow, as
 * in a grid whose rows hang together by few or weak cells, a Newton step now and then takes the rest of the way at once. A
 * seed so uneven that a second of work does not settle it is used as far as it got; rounding puts the margins right.
 *
 * @param margins - Integers from 0, of the same sum.
 * @param seed - Row by row, above 0 inside the support.
 * @param support - Row by row, 1 where the fit may be above 0.
 * @returns The fit row by row, 0 outside the support.
 * @see https://en.wikipedia.org/wiki/Iterative_proportional_fitting
 * @example
 * Array.from(fitGrid({ rows: Float64Array.of(52, 48), columns: Float64Array.of(25, 75) }, Float64Array.of(1, 1, 1, 1), Uint8Array.of(1, 1, 1, 1))) // => [13, 39, 12, 36]
 */
export function fitGrid(margins: Margins, seed: Float64Array, support: Uint8Array): Float64Array {
  const { rows, columns } = margins;
  const largest = seed.reduce((most, value) => Math.max(most, value), 0);
  const fit = seed.map((value, index) => (support[index] ? Math.max(value / largest, LEAST_SEED) : 0));
  const tolerance = 1e-10 + 1e-15 * rows.reduce((sum, total) => sum + total, 0);
  let work = Math.min(MOST_ROUNDS, MOST_CELL_VISITS / fit.length);
  let best = Infinity;
  let idle = 0;
  let wait = ROUNDS_TO_A_LEAP;
  for (let round = 0, leap = wait; work > 0 && idle < PATIENCE && best > tolerance; round++, work--) {
    const gap = scaleRows(fit, rows, columns.length);
    scaleColumns(fit, columns);
    // The first round says nothing: its gap is that of the seed itself.
    idle = round === 0 || gap < best ? 0 : idle + 1;
    if (round > 0) best = Math.min(best, gap);
    if (round < leap) continue;
    work -= COST_OF_A_LEAP;
    const leapt = leapToFit(fit, margins);
    if (leapt) {
      scaleColumns(leapt, columns);
      fit.set(leapt);
      best = Infinity;
    } else wait *= 2;
    leap = round + (leapt ? ROUNDS_AFTER_A_LEAP : wait);
  }
  return fit;
}

/** Scales every row to its total, and tells by how much all of them were off: that sum never grows from round to round. */
function scaleRows(fit: Float64Array, totals: Float64Array, width: number): number {
  let gap = 0;
  for (let row = 0; row < totals.length; row++) {
    const cells = fit.subarray(row * width, (row + 1) * width);
    let sum = 0;
    for (const cell of cells) sum += cell;
    gap += Math.abs(sum - totals[row]);
    if (sum === 0) continue;
    const factor = factorTo(totals[row], sum);
    for (let column = 0; column < width; column++) cells[column] *= factor;
  }
  return gap;
}

function scaleColumns(fit: Float64Array, totals: Float64Array): void {
  const width = totals.length;
  const sums = new Float64Array(width);
  for (let start = 0; start < fit.length; start += width) for (let column = 0; column < width; column++) sums[column] += fit[start + column];
  const factors = sums.map((sum, column) => (sum > 0 ? factorTo(totals[column], sum) : 1));
  for (let start = 0; start < fit.length; start += width) for (let column = 0; column < width; column++) fit[start + column] *= factors[column];
}

/** Never infinite: a sum that has all but vanished comes back in the next rounds. */
function factorTo(total: number, sum: number): number {
  return Math.min(total / sum, Number.MAX_VALUE);
}
