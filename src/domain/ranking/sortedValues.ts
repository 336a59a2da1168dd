import { readNumber } from "../money/readNumber";
import { ascendingOrder } from "./ascendingOrder";
import type { Order } from "./rankRules";

/** Values as cells show them, and the positions of those that take part, in ascending order of the values. */
export interface SortedValues {
  readonly shown: Float64Array;
  readonly order: Uint32Array;
}

/**
 * Values read at 15 digits and sorted, equal ones in the order of their positions.
 *
 * @param values - Any numbers; NaN takes no part.
 * @example
 * // 0.1 + 0.7 looks like 0.8
 * Array.from(sortedValues(Float64Array.of(0.1 + 0.7, NaN, 0.8, 0.5)).order) // => [3, 0, 2]
 */
export function sortedValues(values: Float64Array): SortedValues {
  const shown = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) shown[index] = Number.isNaN(values[index]) ? NaN : readNumber(values[index]);
  return { shown, order: ascendingOrder(shown) };
}

/**
 * The positions with the best first, equal values in the order of their positions.
 *
 * @param sorted - From `sortedValues`.
 * @param direction - "desc": the largest is best.
 * @example
 * Array.from(bestFirst(sortedValues(Float64Array.of(5, 7, 5)), "desc")) // => [1, 0, 2]
 * Array.from(bestFirst(sortedValues(Float64Array.of(5, 7, 5)), "asc")) // => [0, 2, 1]
 */
export function bestFirst({ shown, order }: SortedValues, direction: Order): Uint32Array {
  if (direction === "asc") return order;
  const best = new Uint32Array(order.length);
  let place = 0;
  for (let end = order.length, start = end; end > 0; end = start) {
    while (start > 0 && shown[order[start - 1]] === shown[order[end - 1]]) start--;
    for (let member = start; member < end; member++) best[place++] = order[member];
  }
  return best;
}
