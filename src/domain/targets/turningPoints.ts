import type { UnitBounds } from "./unitBounds";

/** A factor at which a part leaves its lower bound (start) or stops at its upper one: `bound / weight`. */
export interface TurningPoint {
  readonly index: number;
  readonly bound: bigint;
  readonly isStart: boolean;
  /** The factor as a double, near enough to decide most comparisons. */
  readonly near: number;
}

/** Doubles of a quotient of two rounded integers are right to a few units in the 16th digit. */
const NEAR_ENOUGH = 1e-14;

/**
 * The turning points of all parts in ascending order of the factor.
 *
 * Doubles decide where they can, exact cross products where they are too close; a part starts before it stops.
 *
 * @param weights - Integers from 0; a part without weight has no turning point.
 * @param bounds - Whole units.
 * @example
 * turningPoints([2n, 1n], { lowest: [4n, 0n], highest: [undefined, 9n], room: [] }).map((point) => point.near) // => [0, 2, 9]
 */
export function turningPoints(weights: readonly bigint[], { lowest, highest }: UnitBounds): TurningPoint[] {
  const points: TurningPoint[] = [];
  weights.forEach((weight, index) => {
    if (weight === 0n) return;
    const near = (bound: bigint): number => Number(bound) / Number(weight);
    points.push({ index, bound: lowest[index], isStart: true, near: near(lowest[index]) });
    const bound = highest[index];
    if (bound !== undefined) points.push({ index, bound, isStart: false, near: near(bound) });
  });
  return points.sort((first, second) => byFactor(first, second, weights));
}

function byFactor(first: TurningPoint, second: TurningPoint, weights: readonly bigint[]): number {
  const gap = first.near - second.near;
  if (Math.abs(gap) > NEAR_ENOUGH * Math.max(first.near, second.near)) return gap;
  const left = first.bound * weights[second.index];
  const right = second.bound * weights[first.index];
  if (left !== right) return left < right ? -1 : 1;
  if (first.isStart !== second.isStart) return first.isStart ? -1 : 1;
  return first.index - second.index;
}
