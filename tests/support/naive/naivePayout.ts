import type { CurvePoint } from "../../../src/domain";
import { add, divide, isLess, isSame, multiply, shownFraction, subtract, toDouble } from "./fractions";

/** A payout by looking at every point: the nearest at or below, the nearest above, and the line between. */
export function naivePayout(attainment: number, points: readonly CurvePoint[], cap: number): number {
  const x = shownFraction(attainment);
  const corners = points.map(({ attainment: at, payout, row }) => ({ at: shownFraction(at), payout: shownFraction(payout), row }));
  const below = corners.filter(({ at }) => !isLess(x, at)).reduce<(typeof corners)[number] | undefined>((best, corner) => (best && (isLess(corner.at, best.at) || (isSame(corner.at, best.at) && corner.row < best.row)) ? best : corner), undefined);
  const above = corners.filter(({ at }) => isLess(x, at)).reduce<(typeof corners)[number] | undefined>((best, corner) => (best && (isLess(best.at, corner.at) || (isSame(corner.at, best.at) && corner.row > best.row)) ? best : corner), undefined);
  if (!below) return 0;
  const line = above ? multiply(subtract(above.payout, below.payout), divide(subtract(x, below.at), subtract(above.at, below.at))) : undefined;
  const payout = line ? add(below.payout, line) : below.payout;
  return Number.isFinite(cap) && isLess(shownFraction(cap), payout) ? Number(cap.toPrecision(15)) : toDouble(payout);
}
