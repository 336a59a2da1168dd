import { add, fraction, isLess, multiply, shownFraction, type Fraction } from "./fractions";

/** A second ABC, written from the rules alone: for each value the sum of all strictly larger ones, in fractions. NaN takes no part. */
export function naiveAbc(values: readonly number[], cutoffs: readonly number[]): number[] {
  const counted = values.map((value) => (Number.isNaN(value) ? undefined : shownFraction(Math.max(0, value))));
  const sum = (parts: readonly (Fraction | undefined)[]): Fraction => parts.reduce<Fraction>((total, part) => (part ? add(total, part) : total), fraction(0n));
  const total = sum(counted);
  return counted.map((value) => {
    if (value === undefined || total.top === 0n) return NaN;
    const larger = sum(counted.filter((other) => other !== undefined && isLess(value, other)));
    return cutoffs.filter((cutoff) => !isLess(larger, multiply(shownFraction(cutoff), total))).length;
  });
}
