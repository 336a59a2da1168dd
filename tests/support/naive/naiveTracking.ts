import { divide, fraction, isLess, multiply, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

export const naiveQuotient = (top: number, bottom: number): number => toDouble(divide(shownFraction(top), shownFraction(bottom)));

export function naiveGrowth(current: number, previous: number): number {
  const base = shownFraction(previous);
  const size = isLess(base, fraction(0n)) ? fraction(-base.top, base.bottom) : base;
  return toDouble(divide(subtract(shownFraction(current), base), size));
}

interface NaiveDays {
  readonly passed: number;
  readonly remaining: number;
  readonly total: number;
}

const whole = (days: number): Fraction => fraction(BigInt(days));

/** Attainment, ahead by, gap, needed per day, projection. */
export function naiveProgress(actual: number, target: number, { passed, remaining, total }: NaiveDays): (number | undefined)[] {
  const [reached, goal] = [shownFraction(actual), shownFraction(target)];
  const attained = divide(reached, goal);
  const missing = isLess(reached, goal) ? subtract(goal, reached) : fraction(0n);
  return [
    toDouble(attained),
    total === 0 ? undefined : toDouble(subtract(attained, divide(whole(passed), whole(total)))),
    toDouble(missing),
    remaining === 0 ? undefined : toDouble(divide(missing, whole(remaining))),
    passed === 0 ? undefined : toDouble(divide(multiply(reached, whole(total)), whole(passed))),
  ];
}
