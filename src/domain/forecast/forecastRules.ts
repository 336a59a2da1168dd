/** The methods, the simpler first: where two are equally good, the earlier one is taken. */
export const FORECAST_METHODS_BY_SIMPLICITY = ["linear", "seasonal-naive", "holt-winters", "holt-winters-multiplicative"] as const;

export type ForecastMethod = (typeof FORECAST_METHODS_BY_SIMPLICITY)[number];

/** The most values of a history, and the most periods of a horizon and a season. */
export const MOST_PERIODS = 2000;

export interface ForecastRules {
  /** Periods to look ahead, from 1. */
  readonly horizon: number;
  /** Periods after which a pattern comes back, such as 12 for months; 1 is none. */
  readonly season?: number;
  readonly method: ForecastMethod | "auto";
  /** How often the value is to lie between low and high: 0.95 is 95 %. */
  readonly level: number;
}

/** One period ahead, in the unit of the history. */
export interface ForecastLine {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

/** What a method says of each period ahead: the forecast, and the standard deviation of its error. */
export interface Projection {
  readonly forecasts: Float64Array;
  readonly deviations: Float64Array;
}

/** A way to forecast. Seasons are given as their number of periods. */
export interface Forecaster {
  /** The fewest values to forecast from. */
  needed(season: number): number;
  /** The fewest values before the first one that is forecast in a back-test. */
  neededBefore(season: number): number;
  /** What each value from position `first` on was above its forecast from the values before it. */
  oneStepErrors(history: Float64Array, season: number, first: number): Float64Array;
  project(history: Float64Array, season: number, horizon: number): Projection;
}
