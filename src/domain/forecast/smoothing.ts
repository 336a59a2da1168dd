export type SeasonKind = "additive" | "multiplicative";

/** Where the smoothing of Holt and Winters stands. `season` holds the figure of each period of a season, the period at position 0 first. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  readonly season: Float64Array;
}

/** How much of what is new is taken in, each from 0 to 1: by the level, the trend and the seasonal figures. */
export interface SmoothingParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

export interface Smoothed extends SmoothingState {
  /** The sum of the squared one-step errors. */
  readonly squaredError: number;
}

/**
 * Smooths a history as Holt and Winters do, in the form of R's HoltWinters.
 *
 * Each value is forecast from the ones before it; then level, trend and the figure of its period move towards it. The
 * seasonal figure is compared with the new level.
 *
 * @param history - In any unit; its first season has gone into the start values and is not smoothed.
 * @param kind - Whether seasonal figures are added to the level or multiplied with it.
 * @param start - With a figure for each period of a season; [0] and additive for no season.
 * @param parameters - Each from 0 to 1.
 * @param errors - Takes the one-step error of each value from the second season on, if given.
 * @returns The state after the last value; an infinite error where a multiplied figure would have moved to a level of 0.
 * @see https://stat.ethz.ch/R-manual/R-devel/library/stats/html/HoltWinters.html
 * @see https://doi.org/10.1287/mnsc.6.3.324 (Winters, Forecasting sales by exponentially weighted moving averages)
 * @example
 * // A level alone: half of each error is taken in
 * smooth(Float64Array.of(10, 14), "additive", { level: 10, trend: 0, season: Float64Array.of(0) }, { alpha: 0.5, beta: 0, gamma: 0 }) // => { level: 12, trend: 0, season: Float64Array.of(0), squaredError: 16 }
 * // Nothing to smooth after the first season
 * smooth(Float64Array.of(10), "additive", { level: 10, trend: 1, season: Float64Array.of(0) }, { alpha: 1, beta: 1, gamma: 1 }) // => { level: 10, trend: 1, season: Float64Array.of(0), squaredError: 0 }
 */
export function smooth(history: Float64Array, kind: SeasonKind, start: SmoothingState, { alpha, beta, gamma }: SmoothingParameters, errors?: Float64Array): Smoothed {
  const isAdditive = kind === "additive";
  const season = start.season.slice();
  const length = season.length;
  let { level, trend } = start;
  let squaredError = 0;
  for (let index = length, period = 0; index < history.length; index++, period = period + 1 < length ? period + 1 : 0) {
    const value = history[index];
    const figure = season[period];
    const expected = level + trend;
    const error = value - (isAdditive ? expected + figure : expected * figure);
    squaredError += error * error;
    if (errors) errors[index - length] = error;
    const before = level;
    level = alpha * (isAdditive ? value - figure : value / figure) + (1 - alpha) * expected;
    trend = beta * (level - before) + (1 - beta) * trend;
    // A figure that stays as it is asks for no division, which a level of 0 would spoil.
    if (gamma > 0) season[period] = gamma * (isAdditive ? value - level : value / level) + (1 - gamma) * figure;
    if (gamma > 0 && level === 0 && !isAdditive) squaredError = Infinity;
  }
  return { level, trend, season, squaredError };
}
