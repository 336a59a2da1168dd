import { positionsByGroup } from "./positionsByGroup";
import { readNumber } from "./readNumber";
import { RunningSum } from "./runningSum";

/**
 * The exact sum of the amounts of each group.
 *
 * The amounts of a group are visited one after the other, so that one running sum serves all groups: a million groups
 * cost no more than one.
 *
 * @param amounts - In money, any sign, read at 15 significant digits; NaN stands for a blank and counts nothing.
 * @param groups - The group of each amount, from 0; -1 for an amount that belongs to none.
 * @param count - How many groups there are.
 * @returns One sum in money per group, 0 for a group without amounts; Infinity when no double is as large.
 * @see exactSum
 * @example
 * Array.from(groupedSums(Float64Array.of(0.1, 5, 0.2), Int32Array.of(0, 1, 0), 2)) // => [0.3, 5]
 * Array.from(groupedSums(Float64Array.of(7, NaN), Int32Array.of(-1, 0), 2)) // => [0, 0]
 */
export function groupedSums(amounts: Float64Array, groups: Int32Array, count: number): Float64Array {
  const { positions, ends } = positionsByGroup(groups, count);
  const sums = new Float64Array(count);
  let next = 0;
  for (let group = 0; group < count; group++) {
    // One amount is its own sum, and the many who buy once need no decimals.
    if (ends[group] - next === 1) sums[group] = readNumber(amounts[positions[next]] || 0);
    else if (ends[group] > next) sums[group] = sumOf(amounts, positions.subarray(next, ends[group]));
    next = ends[group];
  }
  return sums;
}

function sumOf(amounts: Float64Array, positions: Uint32Array): number {
  const sum = new RunningSum();
  for (const position of positions) if (!Number.isNaN(amounts[position])) sum.add(amounts[position]);
  return sum.toNumber();
}
