import { add, divide, fraction, multiply, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

/** Forecasts as the textbooks write them down, one formula after the other. */

const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const total = (values: readonly Fraction[]): Fraction => values.reduce(add, fraction(0n));
const whole = (value: number): Fraction => fraction(BigInt(value));

interface NaiveLine {
  readonly slope: Fraction;
  readonly intercept: Fraction;
}

/** The normal equations, in fractions. */
export function naiveLine(xs: readonly number[], ys: readonly number[]): NaiveLine {
  const [x, y, n] = [xs.map(shownFraction), ys.map(shownFraction), whole(xs.length)];
  const [sumX, sumY] = [total(x), total(y)];
  const sumXY = total(x.map((each, index) => multiply(each, y[index])));
  const sumXX = total(x.map((each) => multiply(each, each)));
  const slope = divide(subtract(multiply(n, sumXY), multiply(sumX, sumY)), subtract(multiply(n, sumXX), multiply(sumX, sumX)));
  return { slope, intercept: divide(subtract(sumY, multiply(slope, sumX)), n) };
}

export const naiveHeight = ({ slope, intercept }: NaiveLine, x: number): number => toDouble(add(intercept, multiply(slope, shownFraction(x))));

const periods = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Each period ahead: forecast and standard deviation. */
export function naiveLinear(history: readonly number[], horizon: number): [number, number][] {
  const n = history.length;
  const line = naiveLine(periods(n), history);
  const squares = total(history.map((value, index) => {
    const error = subtract(shownFraction(value), add(line.intercept, multiply(line.slope, whole(index + 1))));
    return multiply(error, error);
  }));
  const variance = toDouble(divide(squares, whole(n - 2)));
  const middle = (n + 1) / 2;
  const spread = sum(periods(n).map((period) => (period - middle) ** 2));
  return periods(horizon).map((ahead) => [naiveHeight(line, n + ahead), Math.sqrt(variance * (1 + 1 / n + (n + ahead - middle) ** 2 / spread))]);
}

export function naiveSeasonal(history: readonly number[], season: number, horizon: number): [number, number][] {
  const known = [...history];
  const squares = history.flatMap((value, index) => (index < season ? [] : [(value - history[index - season]) ** 2]));
  return periods(horizon).map((ahead) => {
    known.push(known[known.length - season]);
    return [known[known.length - 1], Math.sqrt(mean(squares) * Math.ceil(ahead / season))];
  });
}

interface NaiveStart {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
}

/** Classical decomposition of the first two seasons, average by average. */
export function naiveStart(history: readonly number[], season: number, isAdditive: boolean): NaiveStart {
  const reach = Math.floor(season / 2);
  const centres = periods(2 * season).map((period) => period - 1).filter((at) => at >= reach && at + reach < 2 * season);
  const trends = new Map(centres.map((at) => {
    const window = periods(2 * reach + 1).map((step) => history[at - reach + step - 1]);
    const weighted = season % 2 === 0 ? window.map((value, index) => (index === 0 || index === 2 * reach ? value / 2 : value)) : window;
    return [at, sum(weighted) / season];
  }));
  const raw = Array.from({ length: season }, (_, period) => mean(centres.filter((at) => at % season === period).map((at) => (isAdditive ? history[at] - trends.get(at)! : history[at] / trends.get(at)!))));
  const heights = centres.map((at) => trends.get(at)!);
  const places = periods(centres.length);
  const slope = sum(places.map((x, index) => (x - mean(places)) * (heights[index] - mean(heights)))) / sum(places.map((x) => (x - mean(places)) ** 2));
  return { level: mean(heights) - slope * mean(places), trend: slope, season: raw.map((figure) => (isAdditive ? figure - mean(raw) : figure / mean(raw))) };
}

interface NaiveWinters {
  readonly errors: readonly number[];
  /** The seasonal figure of a period ahead. */
  readonly figure: (ahead: number) => number;
  readonly forecast: (ahead: number) => number;
}

/** Level, trend and season of every period, as rows of a table. */
export function naiveWinters(history: readonly number[], season: number, isAdditive: boolean, [alpha, beta, gamma]: readonly number[]): NaiveWinters {
  const start = naiveStart(history, season, isAdditive);
  const level = new Map([[season - 1, start.level]]);
  const trend = new Map([[season - 1, start.trend]]);
  const figure = new Map(start.season.map((each, period) => [period, each]));
  const errors: number[] = [];
  for (let t = season; t < history.length; t++) {
    const [l, b, s] = [level.get(t - 1)!, trend.get(t - 1)!, figure.get(t - season)!];
    errors.push(history[t] - (isAdditive ? l + b + s : (l + b) * s));
    level.set(t, alpha * (isAdditive ? history[t] - s : history[t] / s) + (1 - alpha) * (l + b));
    trend.set(t, beta * (level.get(t)! - l) + (1 - beta) * b);
    figure.set(t, gamma * (isAdditive ? history[t] - level.get(t)! : history[t] / level.get(t)!) + (1 - gamma) * s);
  }
  const last = history.length - 1;
  const figureOf = (ahead: number): number => figure.get(last + ahead - season * Math.ceil(ahead / season))!;
  const lineOf = (ahead: number): number => level.get(last)! + ahead * trend.get(last)!;
  return { errors, figure: figureOf, forecast: (ahead) => (isAdditive ? lineOf(ahead) + figureOf(ahead) : lineOf(ahead) * figureOf(ahead)) };
}

/** 1 + c1² + c2² + …, every c written out for every period. */
export function naiveGrowth(figures: readonly number[], season: number, [alpha, beta, gamma]: readonly number[]): number[] {
  return figures.map((figure, index) => 1 + sum(periods(index).map((j) => {
    const c = alpha * (1 + j * beta) + (j % season === 0 ? gamma * (1 - alpha) : 0);
    return (c * (j % season === 0 ? 1 : figure / figures[index - j])) ** 2;
  })));
}

/** The share of a normal distribution within some deviations of its mean, by Simpson's rule. */
export function naiveShare(deviate: number): number {
  const steps = 2000;
  const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const weights = Array.from({ length: steps + 1 }, (_, index) => (index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2));
  return (2 * deviate * sum(weights.map((weight, index) => weight * density((deviate * index) / steps)))) / (3 * steps);
}
