import type { Side } from "../../../src/domain";
import { isLess, isSame, shownFraction } from "./fractions";

/** The band reached, by looking at every one: the highest that starts at or below the value. */
export function naiveBand<Row extends { readonly from: number }>(value: number, rows: readonly Row[], side: Side): Row | undefined {
  const shown = shownFraction(value);
  const isReached = (from: number): boolean => isLess(shownFraction(from), shown) || (side === "lower" && isSame(shownFraction(from), shown));
  return rows
    .filter(({ from }) => isReached(from))
    .reduce<Row | undefined>((best, row) => (best && isLess(shownFraction(row.from), shownFraction(best.from)) ? best : row), undefined);
}
