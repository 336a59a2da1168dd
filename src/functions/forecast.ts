import { checkedDecline, forecast as forecastOf } from "../domain";
import { answer, answerTable, inPlaces } from "./answer";
import { numberIn, numbersIn, optionalNumberIn } from "./cells";
import { headersIn } from "./headers";
import { declineRows, historyIn } from "./historyCells";
import { FORECAST_METHODS, wordIn } from "./words";

const USUAL_LEVEL = 0.95;
const USUAL_WINDOW = 3;
const USUAL_THRESHOLD = 0.2;

/**
 * Forecast of the next periods from a history, each with a low and a high between which the value is to lie.
 * @customfunction FORECAST
 * @param history One row or one column with a value for every period, the oldest first.
 * @param horizon How many periods to look ahead.
 * @param [season] Periods after which the pattern comes back: 12 for months, 4 for quarters, 1 for none. If omitted, 12 from 24 values on, else none.
 * @param [method] "auto" (default): what erred least on the last third. "linear", "seasonal-naive": the last season again, "holt-winters", "holt-winters-multiplicative".
 * @param [level] How often the value is to lie between low and high: 0.95 (default) is 95%.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns Forecast, low and high: one row per period ahead, below a header row.
 */
export function forecast(history: unknown[][], horizon: unknown, season?: unknown, method?: unknown, level?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const cells = historyIn(history);
    const rules = {
      horizon: numberIn(horizon, "horizon"),
      season: optionalNumberIn(season, "season"),
      method: wordIn(method, "method", FORECAST_METHODS),
      level: optionalNumberIn(level, "level") ?? USUAL_LEVEL,
    };
    const { isShown, texts } = headersIn(headers);
    const lines = inPlaces(cells, () => forecastOf(cells.values, rules));
    return answerTable([...(isShown ? [[texts.forecast, texts.low, texts.high]] : []), ...lines.map((line) => [line.forecast, line.low, line.high])]);
  });
}

/**
 * Who is falling behind: the change of the last periods against as many before, and TRUE where it is a decline.
 * @customfunction DECLINE
 * @param history One row per customer or product, periods across, the oldest first. A blank counts as 0.
 * @param [window] How many periods to compare with as many before them; 3 if omitted.
 * @param [threshold] The fall from which on it is a decline: 0.2 (default) is 20%.
 * @returns Two columns, one row per row of the history: change and decline.
 */
export function decline(history: unknown[][], window?: unknown, threshold?: unknown): unknown[][] {
  return answer(() => {
    const cells = numbersIn(history, "history");
    const rules = { window: optionalNumberIn(window, "window") ?? USUAL_WINDOW, threshold: optionalNumberIn(threshold, "threshold") ?? USUAL_THRESHOLD };
    return answerTable(declineRows(cells, checkedDecline(rules, cells.columns)));
  });
}
