import { add, divide, floor, fraction, isLess, multiply, roundAway, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

/** Parts of one amount by shares: the rounded whole given out unit by unit, each to whoever is owed most beyond what they have. */
export function naiveCredit(amount: number, shares: readonly number[], unit: number): number[] {
  const step = shownFraction(unit);
  const owed = shares.map((share) => divide(multiply(shownFraction(Math.abs(amount)), shownFraction(share)), step));
  const parts = owed.map(floor);
  const missing = (index: number): Fraction => subtract(owed[index], fraction(parts[index]));
  const given = new Set<number>();
  for (let left = roundAway(owed.reduce(add, fraction(0n))) - parts.reduce((sum, part) => sum + part, 0n); left > 0n; left--) {
    const open = owed.map((_, index) => index).filter((index) => !given.has(index));
    given.add(open.reduce((best, index) => (isLess(missing(best), missing(index)) ? index : best)));
  }
  return parts.map((part, index) => (amount < 0 ? -1 : 1) * toDouble(multiply(fraction(part + (given.has(index) ? 1n : 0n)), step)));
}
