import { add, divide, fraction, multiply, shownFraction, toDouble, type Fraction } from "./fractions";

const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, fraction(0n));

/** A second mix of factors, written from the rule alone, in exact fractions. */
export function naiveWeights(rows: readonly (readonly number[])[], importance: readonly number[]): number[] {
  const counts = importance.map(shownFraction);
  const columnSums = importance.map((_, column) => sum(rows.map((row) => shownFraction(row[column]))));
  return rows.map((row) => {
    const shares = row.map((factor, column) => (counts[column].top === 0n ? fraction(0n) : divide(shownFraction(factor), columnSums[column])));
    return toDouble(divide(sum(shares.map((share, column) => multiply(share, counts[column]))), sum(counts)));
  });
}
