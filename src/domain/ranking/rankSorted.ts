import { PoolCursor } from "./poolCursor";
import type { Order, RankRules, Ties } from "./rankRules";
import type { SortedValues } from "./sortedValues";

/**
 * Writes the rank of each sorted value within a sorted pool: the work of `ranks`, for one group.
 *
 * @param result - Takes the rank of each value at its position; stays as it is where the pool is empty.
 * @param values - What is ranked.
 * @param pool - What it is ranked within, often the same.
 * @param rules - Ties and order.
 * @returns The result.
 * @example
 * Array.from(rankSorted(new Float64Array(2), sortedValues(Float64Array.of(5, 7)), sortedValues(Float64Array.of(5, 7)), { ties: "competition", order: "desc" })) // => [2, 1]
 */
export function rankSorted(result: Float64Array, values: SortedValues, pool: SortedValues, { ties, order }: RankRules): Float64Array {
  const { length } = pool.order;
  if (length === 0) return result;
  const ascending = inOrder(values);
  const cursor = new PoolCursor(values === pool ? ascending : inOrder(pool));
  const distinct = ties === "dense" ? cursor.countDistinct() : 0;
  for (let start = 0, end = 0; start < ascending.length; start = end) {
    const value = ascending[start];
    while (end < ascending.length && ascending[end] === value) end++;
    cursor.climbTo(value);
    const base = place(cursor, { length, distinct }, ties, order);
    for (let member = start; member < end; member++) result[values.order[member]] = base;
    if (ties === "ordinal") addEarlier(result, values.order.subarray(start, end), cursor, pool.order);
  }
  return result;
}

/** The values themselves in ascending order: once gathered, they are read along a line. */
function inOrder({ shown, order }: SortedValues): Float64Array {
  const ascending = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) ascending[place] = shown[order[place]];
  return ascending;
}

/** The rank of the value that the cursor stands at; for "ordinal", of the first of the equal ones. */
function place({ below, distinctBelow, equal }: PoolCursor, pool: { readonly length: number; readonly distinct: number }, ties: Ties, order: Order): number {
  const before = order === "asc" ? below : pool.length - below - equal;
  const distinctBefore = order === "asc" ? distinctBelow : pool.distinct - distinctBelow - (equal > 0 ? 1 : 0);
  if (ties === "dense") return distinctBefore + 1;
  if (equal === 0) return before + 1;
  if (ties === "fractional") return before + (equal + 1) / 2;
  return ties === "modified" ? before + equal : before + 1;
}

/** "ordinal": one place down for every equal value of the pool at an earlier position. */
function addEarlier(result: Float64Array, members: Uint32Array, { below, equal }: PoolCursor, order: Uint32Array): void {
  let earlier = 0;
  for (const position of members) {
    while (earlier < equal && order[below + earlier] < position) earlier++;
    result[position] += earlier;
  }
}
