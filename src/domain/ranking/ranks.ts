import type { RankRules } from "./rankRules";
import { rankSorted } from "./rankSorted";
import { sortedValues } from "./sortedValues";

/**
 * The rank of each value within a pool.
 *
 * Values are compared as a cell shows them, at 15 digits, so values that look equal tie. A value that is not in the
 * pool gets the place it would take. "ordinal" breaks ties by position, so there the pool stands beside the values.
 *
 * @param values - What is ranked; NaN takes no part.
 * @param pool - What it is ranked within, often the values themselves; NaN takes no part.
 * @param rules - Ties and order.
 * @returns Ranks from 1; NaN where the value takes no part or the pool is empty.
 * @see https://en.wikipedia.org/wiki/Ranking#Strategies_for_handling_ties
 * @example
 * Array.from(ranks(Float64Array.of(5000, 7000, 7000, 4000), Float64Array.of(5000, 7000, 7000, 4000), { ties: "competition", order: "desc" })) // => [3, 1, 1, 4]
 * Array.from(ranks(Float64Array.of(5000, 7000, 7000, 4000), Float64Array.of(5000, 7000, 7000, 4000), { ties: "dense", order: "desc" })) // => [2, 1, 1, 3]
 * // 0.1 + 0.7 looks like 0.8 and ties with it
 * Array.from(ranks(Float64Array.of(0.1 + 0.7, 0.8), Float64Array.of(0.1 + 0.7, 0.8), { ties: "competition", order: "asc" })) // => [1, 1]
 */
export function ranks(values: Float64Array, pool: Float64Array, rules: RankRules): Float64Array {
  const sorted = sortedValues(values);
  return rankSorted(new Float64Array(values.length).fill(NaN), sorted, values === pool ? sorted : sortedValues(pool), rules);
}
