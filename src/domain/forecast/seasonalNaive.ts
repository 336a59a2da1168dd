import type { Forecaster } from "./forecastRules";

/**
 * The value of the same period one season ago; without a season (of one period) the last value.
 *
 * Each season ahead adds the variance of one more step.
 *
 * @see https://otexts.com/fpp3/prediction-intervals.html#benchmark-methods
 */
export const seasonalNaive: Forecaster = {
  needed: (season) => season + 1,
  neededBefore: (season) => season,

  oneStepErrors: (history, season, first) => history.slice(first).map((value, index) => value - history[first + index - season]),

  project(history, season, horizon) {
    const steps = history.slice(season).map((value, index) => value - history[index]);
    const deviation = Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, 0) / steps.length);
    const ahead = Float64Array.from({ length: horizon }, (_, index) => index);
    return {
      forecasts: ahead.map((index) => history[history.length - season + (index % season)]),
      deviations: ahead.map((index) => deviation * Math.sqrt(Math.floor(index / season) + 1)),
    };
  },
};
