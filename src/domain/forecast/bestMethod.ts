import { PlanError } from "../planError";
import { FORECASTERS } from "./forecasters";
import { FORECAST_METHODS_BY_SIMPLICITY, type ForecastMethod } from "./forecastRules";

/** Errors of values from 1 to 10 that differ by less than this differ by what rounding left of them. */
const NOTHING = 1e-12;

/**
 * The method with the lowest mean absolute one-step error over the last third of a history, the simpler one on a tie.
 *
 * Each value of that third (rounded down to whole periods) is forecast from the values before it. A method that
 * needs more values than lie before the third takes no part, nor does a season that is multiplied where a value is not above 0.
 *
 * @param history - The oldest first; the largest from 1 to 10.
 * @param season - Periods of a season; 1 is none, and leaves the straight line and the last value.
 * @returns One of the methods.
 * @throws {PlanError} `history-too-short` where not even a line can be judged.
 * @see https://otexts.com/fpp3/tscv.html (errors of a rolling origin)
 * @example
 * bestMethod(Float64Array.of(1.1, 2.2, 3.3, 4.4), 1) // => "linear"
 * // No change at all: both are right, the line is the simpler
 * bestMethod(Float64Array.of(1, 1, 1, 1), 1) // => "linear"
 * bestMethod(Float64Array.of(1, 5, 1, 5, 1, 5), 2) // => "seasonal-naive"
 */
export function bestMethod(history: Float64Array, season: number): ForecastMethod {
  const first = history.length - Math.floor(history.length / 3);
  const { needed } = FORECASTERS.linear;
  if (history.length < needed(season)) throw new PlanError("history-too-short", { parameter: "history" }, { method: "auto", needed: needed(season), found: history.length });
  let best: ForecastMethod = "linear";
  let lowest = Infinity;
  for (const method of FORECAST_METHODS_BY_SIMPLICITY) {
    const error = canTakePart(method, history, season, first) ? meanError(FORECASTERS[method].oneStepErrors(history, season, first)) : Infinity;
    if (!(error < lowest - NOTHING)) continue;
    best = method;
    lowest = error;
  }
  return best;
}

function canTakePart(method: ForecastMethod, history: Float64Array, season: number, first: number): boolean {
  if (first < FORECASTERS[method].neededBefore(season)) return false;
  if (method === "holt-winters") return season > 1;
  return method !== "holt-winters-multiplicative" || (season > 1 && history.every((value) => value > 0));
}

function meanError(errors: Float64Array): number {
  return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}
