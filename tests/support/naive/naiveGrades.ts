import { add, divide, floor, fraction, isLess, multiply, shownFraction, subtract, type Fraction } from "./fractions";

/** A second forced distribution, written from the rules alone: head counts in fractions, then one score at a time. */
export function naiveGrades(scores: readonly number[], shares: readonly number[], groups: readonly string[]): number[] {
  const shown = (value: number): number => Number(value.toPrecision(15));
  return scores.map((score, position) => {
    if (Number.isNaN(score)) return NaN;
    const peers = scores.filter((other, index) => !Number.isNaN(other) && groups[index] === groups[position]);
    const place = peers.filter((other) => shown(other) > shown(score)).length + 1;
    let cut = 0;
    return headCounts(peers.length, shares).findIndex((count) => (cut += count) >= place);
  });
}

function headCounts(heads: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => (Number.isNaN(share) ? fraction(0n) : shownFraction(share)));
  const sum = exact.reduce(add);
  const quotas = exact.map((share) => divide(multiply(fraction(BigInt(heads)), share), sum));
  const counts = quotas.map((quota) => Number(floor(quota)));
  const remainder = (grade: number): Fraction => subtract(quotas[grade], fraction(floor(quotas[grade])));
  const order = quotas.map((_, grade) => grade).sort((one, other) => (isLess(remainder(other), remainder(one)) ? -1 : isLess(remainder(one), remainder(other)) ? 1 : one - other));
  const left = heads - counts.reduce((total, count) => total + count, 0);
  for (const grade of order.slice(0, left)) counts[grade]++;
  return counts;
}
