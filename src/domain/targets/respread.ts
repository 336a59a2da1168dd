import { decimalOf, minus, type Decimal } from "../money/decimal";
import { PlanError } from "../planError";
import { splitWhole } from "./splitWhole";
import { exactWholeUnits } from "./wholeUnits";

/** How the rest of a target is spread again. */
export interface RespreadRules {
  /** Parts are multiples of it, in money; 0 gives exact shares. */
  readonly unit: number;
  /** How many periods keep their actual, from 0 to all; without it, those up to the last actual that is neither blank nor 0. */
  readonly closed?: number;
}

/**
 * A target over periods of which some are past: those keep their actual, the others share what remains.
 *
 * What remains is the total less the actuals of the closed periods, exactly; it is split by the weights of the open
 * ones, as `splitTarget` does. Nothing remains when the actuals reach the total: the open periods get 0, and the sum
 * is above the total. With every period closed there is nothing to spread. A negative total mirrors.
 *
 * @param total - Money for all periods together, any sign.
 * @param actuals - Money per period, in order; NaN stands for a blank. Amounts in open periods are ignored.
 * @param weights - One per period, 0 or more; NaN stands for a blank and takes nothing.
 * @param rules - Unit, and how many periods are closed.
 * @returns Money per period; NaN where a closed period has no actual, or an open one no weight.
 * @throws {PlanError} `closed-out-of-range`, `weight-negative`, `open-weights-zero`, `unit-negative`
 * @example
 * Array.from(respread(100, Float64Array.of(10, 30, 0, 0), Float64Array.of(1, 1, 1, 2), { unit: 1 })) // => [10, 30, 20, 40]
 * // The second period is closed with an actual of 0
 * Array.from(respread(100, Float64Array.of(10, 0, 0), Float64Array.of(1, 1, 1), { unit: 1, closed: 2 })) // => [10, 0, 90]
 * // More than the total is reached
 * Array.from(respread(100, Float64Array.of(120, NaN), Float64Array.of(1, 1), { unit: 1 })) // => [120, 0]
 */
export function respread(total: number, actuals: Float64Array, weights: Float64Array, { unit, closed }: RespreadRules): Float64Array {
  const past = closedPeriods(actuals, closed);
  const result = actuals.slice();
  const open = weights.subarray(past);
  const remaining = remainingAfter(total, actuals.subarray(0, past));
  const whole = exactWholeUnits(remaining, { unit });
  refuseNegative(weights);
  const isReached = remaining.digits === 0n || whole.isNegative !== total < 0;
  if (isReached) open.forEach((weight, index) => (result[past + index] = Number.isNaN(weight) ? NaN : 0));
  else if (open.length > 0) result.set(splitWhole(whole, openWeights(open), { unit }), past);
  return result;
}

function closedPeriods(actuals: Float64Array, closed: number | undefined): number {
  if (closed !== undefined) {
    if (Number.isInteger(closed) && closed >= 0 && closed <= actuals.length) return closed;
    throw new PlanError("closed-out-of-range", { parameter: "closed" }, { found: closed, most: actuals.length });
  }
  let past = actuals.length;
  // NaN is a blank, and neither it nor 0 is an actual.
  while (past > 0 && !actuals[past - 1]) past--;
  return past;
}

function remainingAfter(total: number, actuals: Float64Array): Decimal {
  let remaining = decimalOf(total);
  for (const actual of actuals) if (!Number.isNaN(actual)) remaining = minus(remaining, decimalOf(actual));
  return remaining;
}

/** Also in closed periods, so that a formula that works does not fail when a period is opened again. */
function refuseNegative(weights: Float64Array): void {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new PlanError("weight-negative", { parameter: "weights", index: negative }, { found: weights[negative] });
}

function openWeights(open: Float64Array): Float64Array {
  if (!open.some((weight) => weight > 0)) throw new PlanError("open-weights-zero", { parameter: "weights" });
  return open;
}
