import { toNumber } from "../money/decimal";
import { PlanError } from "../planError";
import { turningPoints } from "./turningPoints";
import type { UnitBounds } from "./unitBounds";
import type { WholeUnits } from "./wholeUnits";

/** Which parts sit on a bound, and what is left for the others. */
export interface Settlement {
  /** Units of the parts on a bound, 0 for the free ones. */
  readonly settled: readonly bigint[];
  /** Units for the free parts. */
  readonly remaining: bigint;
  /** Weights of the free parts, 0 for the settled ones. */
  readonly weights: readonly bigint[];
}

/**
 * Finds the one factor with which `factor x weight`, clamped to the bounds, sums to the total.
 *
 * As the factor grows from 0, every part first rests on its lower bound, then grows with its weight, then stops at
 * its upper bound. The turning points are taken in order until the sum would pass the total; between two of them
 * the free parts share what remains in proportion to their weights.
 *
 * @param whole - The total in units.
 * @param weights - Integers from 0.
 * @param bounds - Whole units, not crossed.
 * @returns Settled parts, and what the free ones share.
 * @throws {PlanError} `minimums-too-high`, `maximums-too-low`, saying by how much
 * @see https://en.wikipedia.org/wiki/Max-min_fairness#Algorithms (water filling)
 * @example
 * settleBounds(wholeUnits(100, { unit: 1 }), [1n, 2n, 1n], { lowest: [0n, 0n, 0n], highest: [undefined, 30n, undefined], room: [] }) // => { settled: [0n, 30n, 0n], remaining: 70n, weights: [1n, 0n, 1n] }
 */
export function settleBounds(whole: WholeUnits, weights: readonly bigint[], bounds: UnitBounds): Settlement {
  checkFeasible(whole, weights, bounds);
  const settled = [...bounds.lowest];
  const free = weights.map(() => 0n);
  let remaining = whole.units - sumOf(settled);
  let freeWeight = 0n;
  for (const { index, bound, isStart } of turningPoints(weights, bounds)) {
    const weight = weights[index];
    if (bound * freeWeight >= remaining * weight) break;
    settled[index] = isStart ? 0n : bound;
    free[index] = isStart ? weight : 0n;
    remaining += isStart ? bound : -bound;
    freeWeight += isStart ? weight : -weight;
  }
  return { settled, remaining, weights: free };
}

function checkFeasible(whole: WholeUnits, weights: readonly bigint[], { lowest, highest }: UnitBounds): void {
  const least = sumOf(lowest);
  if (least > whole.units) throw misfit(whole, least, true);
  const limits = weights.map((weight, index) => (weight === 0n ? lowest[index] : highest[index]));
  if (limits.includes(undefined)) return;
  const most = sumOf(limits as bigint[]);
  if (most < whole.units) throw misfit(whole, most, false);
}

/** A negative total mirrors: the sizes that are too large come from its maximums. */
function misfit(whole: WholeUnits, units: bigint, isAbove: boolean): PlanError {
  const found = units * whole.unit;
  const difference = found - (whole.units * whole.unit + whole.rest);
  const money = (digits: bigint): number => toNumber({ digits, scale: whole.scale });
  const code = isAbove === whole.isNegative ? "maximums-too-low" : "minimums-too-high";
  const excess = money(difference < 0n ? -difference : difference);
  return new PlanError(code, undefined, { found: money(whole.isNegative ? -found : found), excess });
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
