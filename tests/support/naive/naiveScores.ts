import type { ScoreMethod } from "../../../src/domain";
import { add, divide, fraction, isLess, isSame, multiply, shownFraction, subtract, toDouble, type Fraction } from "./fractions";
import { naiveRanks } from "./naiveRanks";

export interface NaiveMetric {
  readonly values: readonly number[];
  readonly weight: number;
  readonly direction: number;
}

const ZERO = fraction(0n);
const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO);
const least = (parts: readonly Fraction[]): Fraction => parts.reduce((one, other) => (isLess(other, one) ? other : one));
const most = (parts: readonly Fraction[]): Fraction => parts.reduce((one, other) => (isLess(one, other) ? other : one));
const square = (part: Fraction): Fraction => multiply(part, part);

/** Second scores, written from the rules alone: one metric after the other, in fractions up to the last root. */
export function naiveScores(metrics: readonly NaiveMetric[], method: ScoreMethod, cap?: number): number[] {
  const rows = metrics[0].values.map((_, row) => row);
  if (method === "weighted") return rows.map((row) => toDouble(sumOf(metrics.map(({ values, weight }) => multiply(shownFraction(weight), capped(values[row], cap))))) + 0);
  if (method === "topsis") return naiveTopsis(metrics, rows);
  const total = metrics.reduce((sum, { weight }) => sum + weight, 0);
  const marks = metrics.map((metric) => marksOf(metric, method));
  return rows.map((row) => metrics.reduce((sum, { weight }, metric) => sum + weight * marks[metric][row], 0) / total);
}

function capped(value: number, cap: number | undefined): Fraction {
  const parts = [value, ...(cap === undefined ? [] : [cap])].map(shownFraction);
  return least(parts);
}

function marksOf({ values, direction }: NaiveMetric, method: "minmax" | "zscore" | "rank"): number[] {
  if (method === "rank") return naiveRanks(values, values, { ties: "competition", order: direction === 1 ? "desc" : "asc" });
  // Turned round, less is more.
  const parts = values.map((value) => multiply(shownFraction(value), fraction(BigInt(direction))));
  const [low, high] = [least(parts), most(parts)];
  if (isSame(low, high)) return parts.map(() => (method === "minmax" ? 100 : 0));
  if (method === "minmax") return parts.map((part) => 100 * toDouble(divide(subtract(part, low), subtract(high, low))));
  const count = fraction(BigInt(parts.length));
  const mean = divide(sumOf(parts), count);
  const deviation = Math.sqrt(toDouble(divide(sumOf(parts.map((part) => square(subtract(part, mean)))), count)));
  return parts.map((part) => toDouble(subtract(part, mean)) / deviation);
}

function naiveTopsis(metrics: readonly NaiveMetric[], rows: readonly number[]): number[] {
  const distances = (row: number, wanted: number): number => Math.sqrt(metrics.reduce((sum, { values, weight, direction }) => {
    const parts = values.map(shownFraction);
    const norm = Math.sqrt(toDouble(sumOf(parts.map(square))));
    const ideal = direction === wanted ? most(parts) : least(parts);
    return norm === 0 ? sum : sum + ((weight * toDouble(subtract(parts[row], ideal))) / norm) ** 2;
  }, 0));
  return rows.map((row) => {
    const [near, far] = [distances(row, 1), distances(row, -1)];
    return near + far === 0 ? 1 : far / (near + far);
  });
}
