import { add, divide, fraction, isLess, multiply, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

const sumOf = (amounts: readonly number[]): Fraction => amounts.map((amount) => (Number.isNaN(amount) ? fraction(0n) : shownFraction(amount))).reduce(add, fraction(0n));

/** Change and decline of the last periods against as many before, in fractions. */
export function naiveDecline(history: readonly number[], window: number, threshold: number): { change: number | undefined; hasDeclined: boolean } {
  const after = sumOf(history.slice(-window));
  const before = sumOf(history.slice(-2 * window, -window));
  if (!isLess(fraction(0n), before)) return { change: undefined, hasDeclined: false };
  const change = divide(subtract(after, before), before);
  return { change: toDouble(change), hasDeclined: !isLess(multiply(fraction(-1n), shownFraction(threshold)), change) };
}
