import type { Decimal } from "./decimal";
import { RunningSum } from "./runningSum";

/**
 * Exact sums of amounts by place, as a user adds the numbers that the cells show, in one pass.
 *
 * @param amounts - In money, any sign, read at 15 significant digits; NaN stands for a blank and counts nothing.
 * @param places - The place of each amount, from 0; an amount at -1 counts nowhere.
 * @param count - How many places there are; each has a running sum of its own, so for very many see `groupedSums`.
 * @returns One exact sum per place.
 * @see groupedSums
 * @example
 * exactSums(Float64Array.of(0.1, 0.2, 5), Int32Array.of(1, 1, -1), 2).map(toNumber) // => [0, 0.3]
 * exactSums(Float64Array.of(NaN), Int32Array.of(0), 1).map(toNumber) // => [0]
 */
export function exactSums(amounts: Float64Array, places: Int32Array, count: number): Decimal[] {
  const sums = Array.from({ length: count }, () => new RunningSum());
  for (let index = 0; index < amounts.length; index++) {
    if (places[index] >= 0 && !Number.isNaN(amounts[index])) sums[places[index]].add(amounts[index]);
  }
  return sums.map((sum) => sum.total());
}
