import { RunningSum } from "./runningSum";

/**
 * Exact sum of amounts, as a user adds the numbers that the cells show.
 *
 * Adding the doubles themselves would say that 0.1 + 0.2 is not 0.3.
 *
 * @param amounts - In money, any sign, read at 15 significant digits; NaN stands for a blank and counts nothing.
 * @returns The sum in money; 0 for no amounts.
 * @example
 * exactSum(Float64Array.of(0.1, 0.2, NaN)) // => 0.3
 * exactSum(Float64Array.of()) // => 0
 */
export function exactSum(amounts: Float64Array): number {
  const sum = new RunningSum();
  for (const amount of amounts) if (!Number.isNaN(amount)) sum.add(amount);
  return sum.toNumber();
}
