import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { bestMethod } from "./bestMethod";
import { FORECASTERS } from "./forecasters";
import { MOST_PERIODS, type ForecastLine, type ForecastMethod, type ForecastRules } from "./forecastRules";
import { inOwnUnit } from "./inOwnUnit";
import { normalDeviate } from "./normalDeviate";
import { wholeSteps } from "./wholeSteps";

/** Monthly figures, once there are two years of them. */
const USUAL_SEASON = 12;
const NO_SEASON = 1;

/**
 * Forecasts of the periods after a history, each with the interval that the value is to lie in.
 *
 * Results are given at 15 digits, and are the same digits in whatever decimal unit the history is.
 *
 * @param history - One value for each period, the oldest first; 2,000 at most, read at 15 significant digits.
 * @param rules - Horizon, season, method and level.
 * @returns A line for each period ahead; a number that leaves the range of doubles is not finite.
 * @throws {PlanError} `steps-outside`, `level-outside`, `history-too-long`, `history-too-short`, `season-needed`, `history-not-positive`
 * @see linear, seasonalNaive, holtWinters
 * @example
 * forecast(Float64Array.of(10, 20, 30), { horizon: 1, method: "linear", level: 0.95 }) // => [{ forecast: 40, low: 40, high: 40 }]
 * forecast(Float64Array.of(1, 5, 1, 5, 1), { horizon: 2, season: 2, method: "auto", level: 0.5 }).map((line) => line.forecast) // => [5, 1]
 */
export function forecast(history: Float64Array, rules: ForecastRules): ForecastLine[] {
  const horizon = wholeSteps(rules.horizon, "horizon", MOST_PERIODS);
  const level = readNumber(rules.level);
  if (!(level > 0 && level < 1)) throw new PlanError("level-outside", { parameter: "level" }, { found: rules.level });
  if (history.length > MOST_PERIODS) throw new PlanError("history-too-long", { parameter: "history" }, { found: history.length, most: MOST_PERIODS });
  const season = wholeSteps(rules.season ?? (history.length < 2 * USUAL_SEASON ? NO_SEASON : USUAL_SEASON), "season", MOST_PERIODS);
  const { scaled, unit } = inOwnUnit(history);
  const method = rules.method === "auto" ? bestMethod(scaled, season) : usable(rules.method, scaled, season);
  const { forecasts, deviations } = FORECASTERS[method].project(scaled, season, horizon);
  const deviate = normalDeviate(level);
  return Array.from(forecasts, (middle, index) => {
    const [forecast, low, high] = [0, -deviate, deviate].map((width) => shownNumber((middle + width * deviations[index]) * unit));
    return { forecast, low, high };
  });
}

function usable(method: ForecastMethod, history: Float64Array, season: number): ForecastMethod {
  if (method.startsWith("holt-winters") && season === NO_SEASON) throw new PlanError("season-needed", { parameter: "season" }, { method });
  const needed = FORECASTERS[method].needed(season);
  if (history.length < needed) throw new PlanError("history-too-short", { parameter: "history" }, { method, needed, found: history.length });
  const index = method === "holt-winters-multiplicative" ? history.findIndex((value) => value <= 0) : -1;
  if (index >= 0) throw new PlanError("history-not-positive", { parameter: "history", index });
  return method;
}

function shownNumber(value: number): number {
  return Number.isFinite(value) ? readNumber(value) : value;
}
