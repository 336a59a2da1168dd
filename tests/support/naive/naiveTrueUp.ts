import type { CommissionTerms } from "../../../src/domain";
import { add, fraction, shownFraction, subtract, toDouble } from "./fractions";
import { naiveCommission } from "./naiveCommission";

/** What each period pays: the commission on everything up to it, less the commission on everything before it. */
export function naiveTrueUp(amounts: readonly number[], terms: CommissionTerms, quota?: number): number[] {
  const due = (count: number): number => {
    const running = amounts.slice(0, count).map(shownFraction).reduce(add, fraction(0n));
    return naiveCommission({ amount: toDouble(running), quota }, terms);
  };
  return amounts.map((_, index) => toDouble(subtract(shownFraction(due(index + 1)), shownFraction(due(index)))));
}
