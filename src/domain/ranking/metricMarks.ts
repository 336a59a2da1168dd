import { metricColumn } from "./metricColumn";
import { ranks } from "./ranks";

/** The mark of each row for one metric. */
export type Marks = (values: Float64Array, isMoreBetter: boolean) => Float64Array;

/**
 * 0 for the worst of a metric, 100 for its best, in proportion between.
 *
 * @param values - One metric of every row; at least one.
 * @param isMoreBetter - False where less is better.
 * @returns Marks from 0 to 100; 100 for all where the metric has no spread.
 * @see https://en.wikipedia.org/wiki/Feature_scaling#Rescaling_(min-max_normalization)
 * @example
 * Array.from(minmaxMarks(Float64Array.of(5, 10, 7), true)) // => [0, 100, 40]
 * Array.from(minmaxMarks(Float64Array.of(5, 10, 7), false)) // => [100, 0, 60]
 */
export function minmaxMarks(values: Float64Array, isMoreBetter: boolean): Float64Array {
  const { offsets, spread } = metricColumn(values);
  return offsets.map((offset) => (spread === 0 ? 100 : (100 * (isMoreBetter ? offset : spread - offset)) / spread));
}

/**
 * How many standard deviations of the population a value lies on the better side of the mean.
 *
 * @param values - One metric of every row; at least one.
 * @param isMoreBetter - False where less is better.
 * @returns Marks with mean 0; 0 for all where the metric has no spread.
 * @see https://en.wikipedia.org/wiki/Standard_score
 * @example
 * Array.from(zscoreMarks(Float64Array.of(1, 3), true)) // => [-1, 1]
 * Array.from(zscoreMarks(Float64Array.of(7, 7), true)) // => [0, 0]
 */
export function zscoreMarks(values: Float64Array, isMoreBetter: boolean): Float64Array {
  const { offsets, spread } = metricColumn(values);
  if (spread === 0) return new Float64Array(values.length);
  const mean = offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length;
  const variance = offsets.reduce((sum, offset) => sum + (offset - mean) ** 2, 0) / offsets.length;
  const step = isMoreBetter ? Math.sqrt(variance) : -Math.sqrt(variance);
  return offsets.map((offset) => (offset - mean) / step);
}

/**
 * The place of each value, 1 for the best; equals share the better place.
 *
 * @param values - One metric of every row.
 * @param isMoreBetter - False where less is better.
 * @returns Competition ranks.
 * @example
 * Array.from(rankMarks(Float64Array.of(5, 7, 7), true)) // => [3, 1, 1]
 */
export function rankMarks(values: Float64Array, isMoreBetter: boolean): Float64Array {
  return ranks(values, values, { ties: "competition", order: isMoreBetter ? "desc" : "asc" });
}
