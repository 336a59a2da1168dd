import type { Forecaster, ForecastMethod } from "./forecastRules";
import { holtWinters } from "./holtWinters";
import { linear } from "./linear";
import { seasonalNaive } from "./seasonalNaive";

/** How each method forecasts. */
export const FORECASTERS: Readonly<Record<ForecastMethod, Forecaster>> = {
  linear,
  "seasonal-naive": seasonalNaive,
  "holt-winters": holtWinters("additive"),
  "holt-winters-multiplicative": holtWinters("multiplicative"),
};
