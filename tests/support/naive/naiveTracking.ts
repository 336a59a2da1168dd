import { divide, fraction, isLess, shownFraction, subtract, toDouble } from "./fractions";

export const naiveQuotient = (top: number, bottom: number): number => toDouble(divide(shownFraction(top), shownFraction(bottom)));

export function naiveGrowth(current: number, previous: number): number {
  const base = shownFraction(previous);
  const size = isLess(base, fraction(0n)) ? fraction(-base.top, base.bottom) : base;
  return toDouble(divide(subtract(shownFraction(current), base), size));
}
