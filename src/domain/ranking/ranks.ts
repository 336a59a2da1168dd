import { readNumber } from "../money/readNumber";
import { ascendingOrder } from "./ascendingOrder";
import { PoolCursor } from "./poolCursor";
import type { Order, RankRules, Ties } from "./rankRules";

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
export function ranks(values: Float64Array, pool: Float64Array, { ties, order }: RankRules): Float64Array {
  const shown = values.map(shownValue);
  const shownPool = values === pool ? shown : pool.map(shownValue);
  const ascending = ascendingOrder(shown);
  const cursor = new PoolCursor(shownPool, shown === shownPool ? ascending : ascendingOrder(shownPool));
  const result = new Float64Array(values.length).fill(NaN);
  if (cursor.order.length === 0) return result;
  const distinct = cursor.countDistinct();
  for (let start = 0, end = 0; start < ascending.length; start = end) {
    const value = shown[ascending[start]];
    while (end < ascending.length && shown[ascending[end]] === value) end++;
    cursor.climbTo(value);
    const base = place(cursor, distinct, ties, order);
    for (let member = start; member < end; member++) result[ascending[member]] = base;
    if (ties === "ordinal") addEarlier(result, ascending.subarray(start, end), cursor);
  }
  return result;
}

function shownValue(value: number): number {
  return Number.isNaN(value) ? NaN : readNumber(value);
}

/** The rank of the value that the cursor stands at; for "ordinal", of the first of the equal ones. */
function place({ below, distinctBelow, equal, order: { length } }: PoolCursor, distinct: number, ties: Ties, order: Order): number {
  const before = order === "asc" ? below : length - below - equal;
  const distinctBefore = order === "asc" ? distinctBelow : distinct - distinctBelow - (equal > 0 ? 1 : 0);
  if (ties === "dense") return distinctBefore + 1;
  if (equal === 0) return before + 1;
  if (ties === "fractional") return before + (equal + 1) / 2;
  return ties === "modified" ? before + equal : before + 1;
}

/** "ordinal": one place down for every equal value of the pool at an earlier position. */
function addEarlier(result: Float64Array, members: Uint32Array, { order, below, equal }: PoolCursor): void {
  let earlier = 0;
  for (const position of members) {
    while (earlier < equal && order[below + earlier] < position) earlier++;
    result[position] += earlier;
  }
}
