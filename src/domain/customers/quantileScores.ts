import { readNumber } from "../money/readNumber";
import { eachDistinct } from "./eachDistinct";

/**
 * A score from 1 to the number of bins for each value, the higher the better.
 *
 * 1 + the whole part of bins x (strictly worse / all), in integers. Equals always score alike, and where nobody is
 * equal every bin holds as many as the next, give or take one.
 *
 * @param values - Higher is better, read at 15 significant digits; at least one.
 * @param bins - A whole number from 1.
 * @returns Whole scores.
 * @example
 * Array.from(quantileScores(Float64Array.of(10, 20, 30, 40, 50), 5)) // => [1, 2, 3, 4, 5]
 * // Two of four are worse than the 7s: exactly on the edge of the second half
 * Array.from(quantileScores(Float64Array.of(7, 7, 1, 2), 2)) // => [2, 2, 1, 1]
 * Array.from(quantileScores(Float64Array.of(7, 7, 7), 3)) // => [1, 1, 1]
 */
export function quantileScores(values: Float64Array, bins: number): Float64Array {
  const shown = values.map(readNumber);
  const { lowest, scores } = stepsOf(shown, bins);
  for (let index = 0; index < shown.length; index++) shown[index] = scores[lastUpTo(shown[index], lowest)];
  return shown;
}

/** Scores only rise with the values, so a few steps tell them all: the lowest value of each score. */
interface Steps {
  readonly lowest: readonly number[];
  readonly scores: readonly number[];
}

function stepsOf(shown: Float64Array, bins: number): Steps {
  const [lowest, scores]: [number[], number[]] = [[], []];
  let worse = 0;
  eachDistinct(shown, (value, heads) => {
    const score = 1 + wholePart(bins * worse, shown.length);
    worse += heads;
    if (score === scores[scores.length - 1]) return;
    lowest.push(value);
    scores.push(score);
  });
  return { lowest, scores };
}

/** The place of the last number that is not above the value; the first never is. */
function lastUpTo(value: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

function wholePart(top: number, bottom: number): number {
  return (top - (top % bottom)) / bottom;
}
