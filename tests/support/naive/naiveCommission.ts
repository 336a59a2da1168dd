import type { CommissionTerms, Credit } from "../../../src/domain";
import { add, divide, fraction, isLess, isSame, multiply, roundAway, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

const ZERO = fraction(0n);

/** A second commission, written from the rules alone: fractions, one band at a time, no walk. */
export function naiveCommission({ amount, prior = 0, quota }: Credit, terms: CommissionTerms): number {
  const start = shownFraction(prior);
  const end = add(start, shownFraction(amount));
  return toDouble(subtract(paidOn(end, terms, quota), paidOn(start, terms, quota)));
}

function paidOn(amount: Fraction, terms: CommissionTerms, quota: number | undefined): Fraction {
  const exact = unrounded(amount, terms, quota);
  if (terms.unit === 0) return exact;
  const unit = shownFraction(terms.unit);
  return multiply(fraction(roundAway(divide(exact, unit))), unit);
}

function unrounded(amount: Fraction, { bands, method, side, threshold }: CommissionTerms, quota: number | undefined): Fraction {
  const factor = quota === undefined ? fraction(1n) : shownFraction(quota);
  const edge = (from: number): Fraction => multiply(shownFraction(from), factor);
  if (isSame(amount, ZERO)) return ZERO;
  if (threshold !== undefined && isLess(amount, edge(threshold))) return ZERO;
  if (isLess(amount, ZERO)) return bands[0].from === 0 ? multiply(amount, shownFraction(bands[0].rate)) : ZERO;
  const reached = bands.filter(({ from }) => (side === "lower" ? !isLess(amount, edge(from)) : isLess(edge(from), amount)));
  if (method === "retroactive") {
    const last = reached[reached.length - 1];
    return last ? add(multiply(amount, shownFraction(last.rate)), shownFraction(last.fixed)) : ZERO;
  }
  return reached.reduce((sum, { from, rate, fixed }, index) => {
    const end = index + 1 < reached.length ? edge(reached[index + 1].from) : amount;
    return add(sum, add(multiply(subtract(end, edge(from)), shownFraction(rate)), shownFraction(fixed)));
  }, ZERO);
}
