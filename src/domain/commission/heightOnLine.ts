import { fifteenDigits, type FifteenDigits } from "../money/fifteenDigits";
import { POWERS_OF_TEN } from "../money/powersOfTen";
import { wideDifference, wideProduct, wideQuotient } from "../money/wideInteger";

/** Integers below this have products whose sum stays below 2^103. */
const LIMIT = 2 ** 51;

/** A point of a line: how far along, and how high. */
interface Corner {
  readonly at: number;
  readonly height: number;
}

/**
 * The height of a straight line between two points, the double nearest to it; NaN where pairs of doubles cannot tell.
 *
 * With all places as integers of one scale, and both heights of another, the height is one quotient of sums of products.
 *
 * @param start - All numbers are read at 15 significant digits.
 * @param end - Farther along than the start.
 * @returns A function of the place, from the start to the end.
 * @example
 * heightOnLine({ at: 0.7, height: 0.5 }, { at: 1, height: 1 })(0.85) // => 0.75
 * heightOnLine({ at: 0, height: 0 }, { at: 3, height: 1 })(1) // => 1 / 3
 * // No integers of one scale
 * heightOnLine({ at: 0, height: 0 }, { at: 1e20, height: 1 })(0.5) // => NaN
 */
export function heightOnLine(start: Corner, end: Corner): (at: number) => number {
  const [from, to] = [fifteenDigits(start.at), fifteenDigits(end.at)];
  const [low, high] = [fifteenDigits(start.height), fifteenDigits(end.height)];
  const heightScale = Math.max(low.scale, high.scale);
  const [foot, top] = [integerAt(low, heightScale), integerAt(high, heightScale)];
  return (at) => {
    const place = fifteenDigits(at);
    const scale = Math.max(from.scale, to.scale, place.scale);
    const first = integerAt(from, scale);
    const width = integerAt(to, scale) - first;
    const along = integerAt(place, scale) - first;
    if (!(Math.max(width, Math.abs(top - foot)) < LIMIT)) return NaN;
    // Taken away with the sign turned round: both products are added.
    const sum = wideDifference(wideProduct(foot, width), wideProduct(foot - top, along));
    return wideQuotient(sum, wideProduct(width, POWERS_OF_TEN[heightScale] ?? NaN));
  };
}

/** NaN where a double does not hold it. */
function integerAt({ digits, scale: own }: FifteenDigits, scale: number): number {
  const integer = digits * (POWERS_OF_TEN[scale - own] ?? NaN);
  return Math.abs(integer) < LIMIT ? integer : NaN;
}
