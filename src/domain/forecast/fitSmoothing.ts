import { lowestInBox } from "./lowestInBox";
import { smooth, type SeasonKind, type SmoothingParameters } from "./smoothing";
import { smoothingStart } from "./smoothingStart";

/**
 * The smoothing parameters with the lowest squared one-step error.
 *
 * With no more than two seasons no error depends on gamma: it is then 0, so the seasonal figures stay as they start.
 *
 * @param history - Two seasons or more; above 0 for a multiplicative season.
 * @param length - Periods of a season, from 2.
 * @returns Parameters from 0 to 1.
 * @see lowestInBox
 * @example
 * // The start level of R lies half a season back: a series without noise takes all of the first error in
 * fitSmoothing(Float64Array.of(9, 12, 11, 14, 13, 16, 15, 18), 2, "additive") // => { alpha: 1, beta: 0, gamma: 0 }
 * fitSmoothing(Float64Array.of(5, 15, 5, 15), 2, "multiplicative").gamma // => 0
 */
export function fitSmoothing(history: Float64Array, length: number, kind: SeasonKind): SmoothingParameters {
  const start = smoothingStart(history, length, kind);
  const squaredError = ([alpha, beta, gamma = 0]: readonly number[]): number => smooth(history, kind, start, { alpha, beta, gamma }).squaredError;
  const [alpha, beta, gamma = 0] = lowestInBox(squaredError, history.length > 2 * length ? 3 : 2);
  return { alpha, beta, gamma };
}
