import { decimalOf, type Decimal } from "../money/decimal";
import { readNumber } from "../money/readNumber";
import { exactIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";
import { ascendingOrder } from "../ranking/ascendingOrder";

/**
 * The class of each value by the share of the total that strictly larger values hold.
 *
 * A share below the first cutoff is the first class, so the largest value always is in it, however much it holds.
 * Exactly on a cutoff is the next class, equal values are in one class, and negative values count 0. Shares are never
 * divided: sums and cutoffs are compared as exact decimals.
 *
 * @param values - Read at 15 significant digits; NaN takes no part.
 * @param cutoffs - Shares of the total above 0 and up to 1, ascending; NaN stands for a blank, which is refused.
 * @returns The number of each class, from 0; NaN where a value takes no part, and for all where none is above 0.
 * @throws {PlanError} `cutoff-out-of-range`, `cutoffs-order`
 * @see https://en.wikipedia.org/wiki/ABC_analysis
 * @example
 * Array.from(abcClasses(Float64Array.of(85, 10, 5), Float64Array.of(0.8, 0.95))) // => [0, 1, 2]
 * // 80 of 100 lie above the second value: exactly on the cutoff
 * Array.from(abcClasses(Float64Array.of(80, 20), Float64Array.of(0.8))) // => [0, 1]
 * Array.from(abcClasses(Float64Array.of(79, 21), Float64Array.of(0.8))) // => [0, 0]
 */
export function abcClasses(values: Float64Array, cutoffs: Float64Array): Float64Array {
  refuseFaults(cutoffs);
  const counted = values.map((value) => (Number.isNaN(value) ? NaN : Math.max(0, readNumber(value))));
  const order = ascendingOrder(counted);
  const amounts = exactIntegers(Float64Array.from(order, (position) => counted[position]));
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  const classes = new Float64Array(values.length).fill(NaN);
  if (total === 0n) return classes;
  const edges = Array.from(cutoffs, (cutoff) => leastOnEdge(decimalOf(cutoff), total));
  let reached = 0;
  let larger = 0n;
  for (let place = order.length - 1, above = 0n; place >= 0; place--) {
    if (amounts[place] !== amounts[place + 1]) larger = above;
    while (reached < edges.length && larger >= edges[reached]) reached++;
    classes[order[place]] = reached;
    above += amounts[place];
  }
  return classes;
}

/** The least whole sum that is not below a part of the total. */
function leastOnEdge({ digits, scale }: Decimal, total: bigint): bigint {
  const power = 10n ** BigInt(scale);
  return (digits * total + power - 1n) / power;
}

function refuseFaults(cutoffs: Float64Array): void {
  cutoffs.forEach((cutoff, index) => {
    const place = { parameter: "cutoffs", index };
    if (!(cutoff > 0 && readNumber(cutoff) <= 1)) throw new PlanError("cutoff-out-of-range", place, { found: Number.isNaN(cutoff) ? "blank" : cutoff });
    if (index > 0 && readNumber(cutoff) <= readNumber(cutoffs[index - 1])) throw new PlanError("cutoffs-order", place, { found: cutoff });
  });
}
