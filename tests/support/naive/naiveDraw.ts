import { add, fraction, isLess, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

const ZERO = fraction(0n);
const orZero = (money: Fraction): Fraction => (isLess(money, ZERO) ? ZERO : money);

/** A draw seen from the balance: it moves by draw less earnings, never below 0, and pay is the earnings plus that move. */
export function naiveDraw(earned: readonly number[], draw: number, opening: number): number[][] {
  let balance = shownFraction(opening);
  return earned.map((money) => {
    const before = balance;
    balance = orZero(add(before, subtract(shownFraction(draw), shownFraction(money))));
    return [add(shownFraction(money), subtract(balance, before)), orZero(subtract(before, balance)), balance].map(toDouble);
  });
}
