import { decimalOf, minus, plus, times, toNumber, ZERO, type Decimal } from "../money/decimal";
import { exactQuotient } from "../money/quotient";
import type { Decline, DeclineRules } from "./declineRules";
import { declineInCents } from "./declineInCents";

/**
 * The change of the last periods of a history against as many before, and whether it is a decline.
 *
 * Sums and the comparison are exact, so a fall by exactly the threshold is a decline. Nothing can fall from a sum that is
 * not above 0: then there is no change, and no decline.
 *
 * @param history - Amounts of any sign, the oldest first, twice the window or more; NaN stands for a blank and counts 0.
 * @param rules - As `checkedDecline` returns them.
 * @returns The change, rounded once, and the sum that it is measured against.
 * @example
 * declineOf(Float64Array.of(50, 50, 40, 40), { window: 2, threshold: 0.2 }) // => { before: 100, change: -0.2, hasDeclined: true }
 * declineOf(Float64Array.of(0.1, 0.2, 0.1, 0.14), { window: 2, threshold: 0.2 }) // => { before: 0.3, change: -0.2, hasDeclined: true }
 * declineOf(Float64Array.of(0, 5), { window: 1, threshold: 0.2 }) // => { before: 0, change: undefined, hasDeclined: false }
 */
export function declineOf(history: Float64Array, rules: DeclineRules): Decline {
  const middle = history.length - rules.window;
  const [earlier, later] = [history.subarray(middle - rules.window, middle), history.subarray(middle)];
  return declineInCents(earlier, later, rules.threshold) ?? declineInDecimals(sumOf(earlier), sumOf(later), decimalOf(rules.threshold));
}

function declineInDecimals(before: Decimal, after: Decimal, threshold: Decimal): Decline {
  if (before.digits <= 0n) return { before: toNumber(before), change: undefined, hasDeclined: false };
  const fall = minus(before, after);
  return {
    before: toNumber(before),
    change: exactQuotient(minus(ZERO, fall), before),
    hasDeclined: minus(fall, times(before, threshold)).digits >= 0n,
  };
}

function sumOf(amounts: Float64Array): Decimal {
  return amounts.reduce<Decimal>((sum, amount) => (Number.isNaN(amount) ? sum : plus(sum, decimalOf(amount))), ZERO);
}
