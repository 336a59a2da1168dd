import { errorGrowth } from "./errorGrowth";
import type { Projection } from "./forecastRules";
import { smooth, type SeasonKind, type SmoothingParameters } from "./smoothing";
import { smoothingStart } from "./smoothingStart";

/**
 * What a smoothed history says of the periods ahead: level and trend go on in a line, with the last figure of each period.
 *
 * The variance of one step is that of the one-step errors about their mean, as in R.
 *
 * @param history - Two seasons or more; above 0 for a multiplicative season.
 * @param length - Periods of a season, from 2.
 * @param parameters - Each from 0 to 1.
 * @param horizon - Periods to look ahead.
 * @see https://stat.ethz.ch/R-manual/R-devel/library/stats/html/predict.HoltWinters.html
 * @example
 * smoothedProjection(Float64Array.of(9, 12, 11, 14, 13, 16), 2, "additive", { alpha: 1, beta: 0, gamma: 0 }, 3).forecasts // => Float64Array.of(15, 18, 17)
 * smoothedProjection(Float64Array.of(5, 15, 5, 15), 2, "multiplicative", { alpha: 1, beta: 0, gamma: 0 }, 1) // => { forecasts: Float64Array.of(5), deviations: Float64Array.of(0) }
 */
export function smoothedProjection(history: Float64Array, length: number, kind: SeasonKind, parameters: SmoothingParameters, horizon: number): Projection {
  const errors = new Float64Array(history.length - length);
  const { level, trend, season } = smooth(history, kind, smoothingStart(history, length, kind), parameters, errors);
  const deviation = deviationOf(errors);
  const figures = Float64Array.from({ length: horizon }, (_, index) => season[(history.length + index) % length]);
  const weights = kind === "additive" ? new Float64Array(horizon).fill(1) : figures;
  return {
    forecasts: figures.map((figure, index) => {
      const line = level + (index + 1) * trend;
      return kind === "additive" ? line + figure : line * figure;
    }),
    deviations: errorGrowth(weights, length, parameters).map((growth) => deviation * Math.sqrt(growth)),
  };
}

function deviationOf(errors: Float64Array): number {
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (errors.length - 1));
}
