import { positionsByGroup } from "../money/positionsByGroup";
import { numberedGroups } from "./numberedGroups";
import type { NumberedNames } from "./numberedNames";
import type { RankRules } from "./rankRules";
import { rankSorted } from "./rankSorted";
import { sortedValues, type SortedValues } from "./sortedValues";

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
  const sorted = sortedValues(values);
  return rankByGroup(sorted, values === pool ? sorted : sortedValues(pool), numberedGroups(groups, values.length), rules);
}

/**
 * The same for values that are sorted already, and groups that have numbers.
 *
 * The whole list is sorted once and then dealt out to the groups, so that a million groups cost no more than one.
 *
 * @see ranksInGroups
 * @example
 * Array.from(rankByGroup(sortedValues(Float64Array.of(5, 7, 6)), sortedValues(Float64Array.of(5, 7, 6)), numberedNames(["n", "s", "n"]), { ties: "competition", order: "desc" })) // => [2, 1, 1]
 */
export function rankByGroup(values: SortedValues, pool: SortedValues, { numbers, firsts }: NumberedNames, rules: RankRules): Float64Array {
  const result = new Float64Array(values.shown.length).fill(NaN);
  const dealt = positionsByGroup(numbers, firsts.length, values.order);
  const dealtPool = values === pool ? dealt : positionsByGroup(numbers, firsts.length, pool.order);
  for (let group = 0, start = 0, poolStart = 0; group < firsts.length; group++) {
    const [end, poolEnd] = [dealt.ends[group], dealtPool.ends[group]];
    // Who is alone is first by every rule, and a million of them need no list of their own.
    if (values === pool && end - start === 1) result[dealt.positions[start]] = 1;
    else {
      const own = { shown: values.shown, order: dealt.positions.subarray(start, end) };
      const within = values === pool ? own : { shown: pool.shown, order: dealtPool.positions.subarray(poolStart, poolEnd) };
      rankSorted(result, own, within, rules);
    }
    [start, poolStart] = [end, poolEnd];
  }
  return result;
}
