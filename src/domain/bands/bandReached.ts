import { readNumber } from "../money/readNumber";
import type { Side } from "./band";

/**
 * The band that a value has reached, found by halving.
 *
 * Decides an edge as the band walk of a commission does: with "lower" a value exactly on it belongs to the band that
 * starts there, with "upper" to the one below.
 *
 * @param value - In the unit of `from`; read at 15 significant digits.
 * @param bands - From `orderedByFrom` or `bandTable`, lowest first.
 * @param side - Who owns an edge.
 * @returns The band, or undefined below the first.
 * @example
 * bandReached(59.9, bands([0, 1], [60, 2]), "lower").rate // => 1
 * bandReached(60, bands([0, 1], [60, 2]), "lower").rate // => 2
 * bandReached(60, bands([0, 1], [60, 2]), "upper").rate // => 1
 * bandReached(-1, bands([0, 1], [60, 2]), "lower") // => undefined
 */
export function bandReached<Row extends { readonly from: number }>(value: number, bands: readonly Row[], side: Side): Row | undefined {
  const sought = readNumber(value);
  let low = 0;
  let high = bands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isReached = side === "lower" ? bands[middle].from <= sought : bands[middle].from < sought;
    if (isReached) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : bands[low - 1];
}
