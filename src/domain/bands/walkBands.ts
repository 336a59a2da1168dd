import type { Method, Side } from "./band";

/** Stands for the edge 0 where an edge number is asked for. */
export const ORIGIN = -1;

/** Stands for the amount itself where an edge number is asked for. */
export const AMOUNT = -2;

/** What the walk needs to know about a plan. Edge `n` is the `from` of band `n`; the threshold may follow the last. */
export interface WalkRules {
  readonly bandCount: number;
  readonly startsAtZero: boolean;
  readonly hasThreshold: boolean;
  readonly method: Method;
  readonly side: Side;
}

/** Holds one amount in its own kind of number; the walk itself never touches a number. */
export interface BandVisitor {
  /** Below 0, 0, or above 0, as the amount lies below, on or above the edge (a band, the threshold or ORIGIN). */
  compare(edge: number): number;
  /** The part between two edges is paid at the band's rate, and the band's fixed sum too if it was reached. */
  pay(band: number, lower: number, upper: number, isReached: boolean): void;
}

/**
 * The one walk over the bands: tells the visitor which parts are paid at which band.
 *
 * Nothing is earned at exactly 0, below the threshold, or below the first band. When the first band starts at 0 a
 * negative amount (returns) takes its rate, but does not reach it: no fixed sum. `side` decides who owns an edge;
 * the part inside a marginal band is the same either way, the fixed sum and a retroactive rate are not.
 *
 * @param rules - The plan.
 * @param visitor - Compares the amount with edges, and is told the parts in ascending order.
 * @example
 * // An amount of 150 over bands from 0 and from 100: 0..100, then 100..150
 * walked(150, [0, 100], "marginal", "lower") // => [[0, 0, 1], [1, 1, -2]]
 * // Exactly on the edge, "lower": the upper band is reached
 * walked(100, [0, 100], "retroactive", "lower") // => [[1, -1, -2]]
 * walked(100, [0, 100], "retroactive", "upper") // => [[0, -1, -2]]
 */
export function walkBands(rules: WalkRules, visitor: BandVisitor): void {
  const sign = visitor.compare(ORIGIN);
  if (sign === 0) return;
  if (rules.hasThreshold && visitor.compare(rules.bandCount) < 0) return;
  if (sign < 0) {
    if (rules.startsAtZero) visitor.pay(0, ORIGIN, AMOUNT, false);
    return;
  }
  if (rules.method === "marginal") walkMarginal(rules, visitor);
  else walkRetroactive(rules, visitor);
}

function isReached(band: number, { bandCount, side }: WalkRules, visitor: BandVisitor): boolean {
  if (band === bandCount) return false;
  const sign = visitor.compare(band);
  return sign > 0 || (sign === 0 && side === "lower");
}

function walkMarginal(rules: WalkRules, visitor: BandVisitor): void {
  for (let band = 0, inside = isReached(0, rules, visitor); inside; band++) {
    inside = isReached(band + 1, rules, visitor);
    visitor.pay(band, band, inside ? band + 1 : AMOUNT, true);
  }
}

function walkRetroactive(rules: WalkRules, visitor: BandVisitor): void {
  let next = 0;
  while (isReached(next, rules, visitor)) next++;
  if (next > 0) visitor.pay(next - 1, ORIGIN, AMOUNT, true);
}
