import { groupMembers } from "./groupMembers";
import { ranks } from "./ranks";
import type { RankRules } from "./rankRules";

/**
 * The rank of each value inside its group.
 *
 * Values, pool and groups stand side by side; groups are compared as they are given.
 *
 * @param values - What is ranked; NaN takes no part.
 * @param pool - What it is ranked within.
 * @param groups - The group of each position.
 * @param rules - Ties and order.
 * @returns Ranks from 1; NaN where the value takes no part or the pool of its group is empty.
 * @example
 * Array.from(ranksInGroups(Float64Array.of(5, 7, 6), Float64Array.of(5, 7, 6), ["n", "s", "n"], { ties: "competition", order: "desc" })) // => [2, 1, 1]
 */
export function ranksInGroups(values: Float64Array, pool: Float64Array, groups: readonly string[], rules: RankRules): Float64Array {
  const result = new Float64Array(values.length).fill(NaN);
  for (const members of groupMembers(groups)) {
    const inside = ranks(Float64Array.from(members, (index) => values[index]), Float64Array.from(members, (index) => pool[index]), rules);
    members.forEach((index, member) => (result[index] = inside[member]));
  }
  return result;
}
