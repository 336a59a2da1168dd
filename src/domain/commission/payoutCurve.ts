import { bandReached } from "../bands/bandReached";
import { decimalOf, minus, plus, times, type Decimal } from "../money/decimal";
import { ratioToNumber } from "../money/ratioToNumber";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { heightOnLine } from "./heightOnLine";

/** A corner of a payout curve. */
export interface CurvePoint {
  /** A ratio: 1 is 100 %. */
  readonly attainment: number;
  /** A ratio or money; whatever it is, the curve pays the same. */
  readonly payout: number;
  /** Where the user wrote it, counted from 1. */
  readonly row: number;
}

/** From a point to the next one; the last has none. */
interface Stretch {
  readonly from: number;
  readonly point: CurvePoint;
  readonly next: CurvePoint | undefined;
  readonly heightAt: (attainment: number) => number;
}

/**
 * A payout curve: straight lines between its points, 0 below the first, flat after the last.
 *
 * Two points at one attainment make a step, and the later row owns the edge. Computed exactly and not rounded.
 *
 * @param points - One or more, in any order; read at 15 significant digits.
 * @param cap - The most that is paid, 0 or more; Infinity where there is none.
 * @returns A function of attainment.
 * @throws {PlanError} `points-empty`, `points-third`, `cap-negative`
 * @example
 * [0.69, 0.7, 0.85, 1, 2].map(payoutCurve([{ attainment: 0.7, payout: 0.5, row: 1 }, { attainment: 1, payout: 1, row: 2 }], Infinity)) // => [0, 0.5, 0.75, 1, 1]
 * // A step: exactly on it the later row counts
 * payoutCurve([{ attainment: 1, payout: 1, row: 1 }, { attainment: 1, payout: 1.5, row: 2 }], Infinity)(1) // => 1.5
 * payoutCurve([{ attainment: 0, payout: 0, row: 1 }, { attainment: 1, payout: 1, row: 2 }], 0.8)(0.9) // => 0.8
 */
export function payoutCurve(points: readonly CurvePoint[], cap: number): (attainment: number) => number {
  if (cap < 0) throw new PlanError("cap-negative", { parameter: "cap" }, { found: cap });
  const stretches = stretchesOf(points);
  const most = Number.isFinite(cap) ? readNumber(cap) : cap;
  return (attainment) => {
    const stretch = bandReached(attainment, stretches, "lower");
    return stretch === undefined ? 0 : Math.min(payoutOn(stretch, readNumber(attainment)), most);
  };
}

function stretchesOf(points: readonly CurvePoint[]): readonly Stretch[] {
  if (points.length === 0) throw new PlanError("points-empty", { parameter: "points" });
  const ordered = points.map(({ attainment, payout, row }) => ({ attainment: readNumber(attainment), payout: readNumber(payout), row }));
  ordered.sort((first, second) => first.attainment - second.attainment || first.row - second.row);
  return ordered.map((point, index) => {
    if (ordered[index - 2]?.attainment === point.attainment) {
      throw new PlanError("points-third", { parameter: "points", row: point.row }, { found: point.attainment });
    }
    const next = ordered[index + 1];
    return { from: point.attainment, point, next, heightAt: heightOnLine(cornerOf(point), cornerOf(next ?? point)) };
  });
}

function cornerOf({ attainment, payout }: CurvePoint): { at: number; height: number } {
  return { at: attainment, height: payout };
}

function payoutOn({ point, next, heightAt }: Stretch, attainment: number): number {
  if (next === undefined || attainment === point.attainment) return point.payout;
  const near = heightAt(attainment);
  return Number.isNaN(near) ? exactPayout(point, next, attainment) : near;
}

function exactPayout(point: CurvePoint, next: CurvePoint, attainment: number): number {
  const width = difference(next.attainment, point.attainment);
  const rise = times(difference(next.payout, point.payout), difference(attainment, point.attainment));
  const { digits, scale } = plus(times(decimalOf(point.payout), width), rise);
  return ratioToNumber(digits * 10n ** BigInt(width.scale), width.digits * 10n ** BigInt(scale)) + 0;
}

function difference(one: number, other: number): Decimal {
  return minus(decimalOf(one), decimalOf(other));
}
