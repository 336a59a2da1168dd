import { fitSmoothing } from "./fitSmoothing";
import type { Forecaster } from "./forecastRules";
import { smooth, type SeasonKind } from "./smoothing";
import { smoothedProjection } from "./smoothedProjection";
import { smoothingStart } from "./smoothingStart";

/**
 * The method of Holt and Winters, with a season that is added or multiplied.
 *
 * In a back-test the parameters are those of the values before its first one; level, trend and figures then move on
 * with every value.
 *
 * @see smooth, fitSmoothing, smoothedProjection
 * @example
 * holtWinters("additive").project(Float64Array.of(9, 12, 11, 14, 13, 16), 2, 3).forecasts // => Float64Array.of(15, 18, 17)
 * holtWinters("multiplicative").needed(12) // => 24
 */
export function holtWinters(kind: SeasonKind): Forecaster {
  return {
    needed: (season) => 2 * season,
    neededBefore: (season) => 2 * season,

    oneStepErrors(history, season, first) {
      const errors = new Float64Array(history.length - season);
      smooth(history, kind, smoothingStart(history, season, kind), fitSmoothing(history.subarray(0, first), season, kind), errors);
      return errors.subarray(first - season);
    },

    project: (history, season, horizon) => smoothedProjection(history, season, kind, fitSmoothing(history, season, kind), horizon),
  };
}
