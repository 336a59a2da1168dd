import { sideBySide, type Answer, type Inputs } from "./inputs";

/** The 97.5 % point of the normal distribution, as printed in tables. */
const TWO_SIDED_95 = 1.959963984540054;
const HEADINGS = ["Forecast", "Low", "High"];
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function withInterval(forecasts: readonly number[], deviations: readonly number[]): Answer {
  const reach = deviations.map((deviation) => TWO_SIDED_95 * deviation);
  return [HEADINGS, ...sideBySide(forecasts, forecasts.map((value, step) => value - reach[step]), forecasts.map((value, step) => value + reach[step]))];
}

/** The last year again; an error grows with each year that is repeated. */
function seasonalNaive(inputs: Inputs): Answer {
  const [history, season] = [inputs.numbers("history.target"), inputs.number("season")];
  const steps = Array.from({ length: inputs.number("horizon") }, (_, step) => step);
  const errors = history.slice(season).map((value, index) => value - history[index]);
  const deviation = Math.sqrt(mean(errors.map((error) => error ** 2)));
  return withInterval(steps.map((step) => history[history.length - season + (step % season)]), steps.map((step) => deviation * Math.sqrt(Math.floor(step / season) + 1)));
}

/** Least squares about the means, with the textbook's prediction interval. */
function linear(inputs: Inputs): Answer {
  const history = inputs.numbers("history.target");
  const count = history.length;
  const [middle, level] = [(count + 1) / 2, mean(history)];
  const spread = history.reduce((sum, _, index) => sum + (index + 1 - middle) ** 2, 0);
  const slope = history.reduce((sum, value, index) => sum + (index + 1 - middle) * (value - level), 0) / spread;
  const fitted = (at: number): number => level + slope * (at - middle);
  const deviation = Math.sqrt(history.reduce((sum, value, index) => sum + (value - fitted(index + 1)) ** 2, 0) / (count - 2));
  const ahead = Array.from({ length: inputs.number("horizon") }, (_, step) => count + 1 + step);
  return withInterval(ahead.map(fitted), ahead.map((at) => deviation * Math.sqrt(1 + 1 / count + (at - middle) ** 2 / spread)));
}

function decline(inputs: Inputs): Answer {
  const [window, threshold] = [inputs.number("window"), inputs.number("threshold")];
  const quarters = inputs.table("history");
  return quarters[0].map((_, person) => {
    const history = quarters.map((column) => column[person]);
    const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);
    const [before, after] = [sum(history.slice(-2 * window, -window)), sum(history.slice(-window))];
    return [(after - before) / before, (before - after) / before >= threshold];
  });
}

export const forecast: Readonly<Record<string, (inputs: Inputs) => Answer>> = { "FORECAST by season": seasonalNaive, "FORECAST along a line": linear, DECLINE: decline };
