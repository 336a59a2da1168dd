import type { Forecaster } from "./forecastRules";
import { addPoint, heightAt, lineOf, lineThrough, type LineSums } from "./line";

/** Two points draw a line; the third says how far values lie from it. */
const FEWEST = 3;

/**
 * The straight line of least squares through the periods 1, 2, 3….
 *
 * In a back-test the line is drawn anew before each value. The standard error has two degrees of freedom less than
 * there are values, and grows with the distance from the middle of the history.
 *
 * @see https://otexts.com/fpp3/forecasting-regression.html#prediction-intervals
 */
export const linear: Forecaster = {
  needed: () => FEWEST,
  neededBefore: () => FEWEST - 1,

  oneStepErrors(history, _season, first) {
    const sums: LineSums = { count: 0, meanX: 0, meanY: 0, squares: 0, products: 0 };
    const errors = new Float64Array(history.length - first);
    for (let index = 0; index < history.length; index++) {
      if (index >= first) errors[index - first] = history[index] - heightAt(lineOf(sums), index + 1);
      addPoint(sums, index + 1, history[index]);
    }
    return errors;
  },

  project(history, _season, horizon) {
    const count = history.length;
    const line = lineThrough(history.map((_, index) => index + 1), history);
    const squaredError = history.reduce((sum, value, index) => sum + (value - heightAt(line, index + 1)) ** 2, 0);
    const standardError = Math.sqrt(squaredError / (count - 2));
    const squares = (count * (count * count - 1)) / 12;
    const ahead = Float64Array.from({ length: horizon }, (_, index) => count + index + 1);
    return {
      forecasts: ahead.map((period) => heightAt(line, period)),
      deviations: ahead.map((period) => standardError * Math.sqrt(1 + 1 / count + (period - line.meanX) ** 2 / squares)),
    };
  },
};
