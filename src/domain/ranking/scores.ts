import { decimalOf, plus, times, toNumber, ZERO } from "../money/decimal";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { minmaxMarks, rankMarks, zscoreMarks, type Marks } from "./metricMarks";
import type { Metrics, ScoreMethod, ScoreRules } from "./scoreRules";
import { topsis, type WeightedColumn } from "./topsis";

const MARKS: Readonly<Record<Exclude<ScoreMethod, "weighted" | "topsis">, Marks>> = { minmax: minmaxMarks, zscore: zscoreMarks, rank: rankMarks };

/**
 * One score per row of metrics.
 *
 * "weighted" adds up what stands there, exactly, with the weights as given. The others compare each metric among the
 * rows first, with weights that count by their proportions, and answer at 15 digits, so that equal scores are equal.
 *
 * @param metrics - Rows of metrics, weights and directions.
 * @param rules - Method, and the cap of "weighted".
 * @returns A score for each row; NaN for a row with a blank, which takes no part.
 * @throws {PlanError} `weight-negative`, `weights-zero`, `direction-unknown`, `direction-weighted`, `cap-not-weighted`
 * @example
 * // 40 % of an attainment of 110 % and 60 % of one of 150 %, capped at 120 %
 * Array.from(scores({ values: Float64Array.of(1.1, 1.5), weights: Float64Array.of(0.4, 0.6), directions: Float64Array.of(1, 1) }, { method: "weighted", cap: 1.2 })) // => [1.16]
 * // Sales up, complaints down, three to one
 * Array.from(scores({ values: Float64Array.of(90, 2, 70, 0, 80, 1), weights: Float64Array.of(3, 1), directions: Float64Array.of(1, -1) }, { method: "minmax" })) // => [75, 25, 50]
 */
export function scores(metrics: Metrics, rules: ScoreRules): Float64Array {
  refuseFaults(metrics, rules);
  const { values, weights } = metrics;
  const width = weights.length;
  const found = new Float64Array(values.length / width).fill(NaN);
  const rows = found.map((_, row) => row).filter((row) => !values.subarray(row * width, (row + 1) * width).some(Number.isNaN));
  if (rows.length === 0) return found;
  const scored = rules.method === "weighted" ? weightedSums(metrics, rows, rules.cap ?? Infinity) : comparedScores(columnsOf(metrics, rows), rules.method);
  rows.forEach((row, index) => (found[row] = scored[index]));
  return found;
}

function refuseFaults({ weights, directions }: Metrics, { method, cap }: ScoreRules): void {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new PlanError("weight-negative", { parameter: "weights", index: negative }, { found: weights[negative] });
  if (!weights.some((weight) => weight > 0)) throw new PlanError("weights-zero", { parameter: "weights" });
  directions.forEach((direction, index) => {
    const place = { parameter: "directions", index };
    if (direction !== 1 && direction !== -1) throw new PlanError("direction-unknown", place, { found: Number.isNaN(direction) ? "blank" : direction });
    if (direction === -1 && method === "weighted") throw new PlanError("direction-weighted", place);
  });
  if (cap !== undefined && method !== "weighted") throw new PlanError("cap-not-weighted", { parameter: "cap" }, { found: method });
}

function weightedSums({ values, weights }: Metrics, rows: Float64Array, cap: number): Float64Array {
  const factors = Array.from(weights, (weight) => decimalOf(weight || 0));
  const most = Number.isFinite(cap) ? readNumber(cap) : cap;
  return rows.map((row) => toNumber(factors.reduce((sum, factor, metric) => {
    return plus(sum, times(factor, decimalOf(Math.min(readNumber(values[row * factors.length + metric]), most))));
  }, ZERO)));
}

/** The metrics that count. Weights are divided by the largest: their sum must not leave the range of doubles. */
function columnsOf({ values, weights, directions }: Metrics, rows: Float64Array): WeightedColumn[] {
  const largest = weights.reduce((most, weight) => (weight > most ? weight : most), 0);
  return Array.from(weights, (weight, metric) => ({
    values: rows.map((row) => values[row * weights.length + metric]),
    weight: (weight || 0) / largest,
    isMoreBetter: directions[metric] === 1,
  })).filter(({ weight }) => weight > 0);
}

function comparedScores(columns: readonly WeightedColumn[], method: Exclude<ScoreMethod, "weighted">): Float64Array {
  if (method === "topsis") return topsis(columns).map(readNumber);
  const sums = new Float64Array(columns[0].values.length);
  for (const { values, weight, isMoreBetter } of columns) {
    MARKS[method](values, isMoreBetter).forEach((mark, row) => (sums[row] += weight * mark));
  }
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return sums.map((sum) => readNumber(sum / total));
}
