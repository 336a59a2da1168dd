import { add, divide, floor, fraction, isLess, multiply, shownFraction, subtract, toDouble, type Fraction } from "./fractions";

const ZERO = fraction(0n);

export interface NaiveRules {
  readonly unit: number;
  readonly minimums?: readonly number[];
  readonly maximums?: readonly number[];
}

/**
 * A second split for totals from 0 and units above 0, written from the rules alone. With bounds: parts that leave
 * theirs are fixed one at a time, the worst side first, until the rest fits. Undefined where the bounds are impossible.
 */
export function naiveSplit(total: number, weights: readonly number[], rules: NaiveRules): number[] | undefined {
  return naiveShares(total, weights.map(shownFraction), rules);
}

/** The same for weights that are exact fractions. */
export function naiveShares(total: number, shares: Fraction[], { unit, minimums, maximums }: NaiveRules): number[] | undefined {
  const step = shownFraction(unit);
  const amount = shownFraction(total);
  const units = floor(divide(amount, step));
  const rest = subtract(amount, multiply(fraction(units), step));
  const lows = shares.map((_, index) => bound(minimums?.[index], step, true) ?? 0n);
  const highs = shares.map((_, index) => bound(maximums?.[index], step, false));
  const parts = wholeParts(units, shares, lows.map((low) => (low < 0n ? 0n : low)), highs);
  if (!parts) return undefined;
  const money = parts.map((part) => multiply(fraction(part), step));
  if (rest.top !== 0n) {
    const hasRoom = (index: number): boolean => maximums?.[index] === undefined || !Number.isFinite(maximums[index]) || !isLess(shownFraction(maximums[index]), add(money[index], rest));
    const takers = shares.map((_, index) => index).filter((index) => shares[index].top > 0n && hasRoom(index));
    if (takers.length === 0) return undefined;
    const taker = takers.reduce((best, index) => (isLess(shares[best], shares[index]) ? index : best));
    money[taker] = add(money[taker], rest);
  }
  return money.map(toDouble);
}

function bound(value: number | undefined, step: Fraction, isLower: boolean): bigint | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const units = divide(shownFraction(value), step);
  return isLower ? -floor(fraction(-units.top, units.bottom)) : floor(units);
}

function wholeParts(units: bigint, shares: Fraction[], lows: bigint[], highs: (bigint | undefined)[]): bigint[] | undefined {
  if (lows.some((low, index) => highs[index] !== undefined && highs[index] < low)) return undefined;
  const fixed = new Map<number, bigint>();
  shares.forEach((share, index) => share.top === 0n && fixed.set(index, lows[index]));
  for (;;) {
    const free = shares.map((_, index) => index).filter((index) => !fixed.has(index));
    const left = [...fixed.values()].reduce((sum, part) => sum - part, units);
    if (free.length === 0) return left === 0n ? shares.map((_, index) => fixed.get(index) ?? 0n) : undefined;
    if (left < 0n) return undefined;
    const weight = free.reduce((sum, index) => add(sum, shares[index]), ZERO);
    const ideal = new Map(free.map((index) => [index, divide(multiply(fraction(left), shares[index]), weight)]));
    const below = free.filter((index) => isLess(ideal.get(index)!, fraction(lows[index])));
    const above = free.filter((index) => highs[index] !== undefined && isLess(fraction(highs[index]), ideal.get(index)!));
    if (below.length + above.length === 0) return largestRemainder(left, free, ideal, fixed, shares.length);
    const deficit = below.reduce((sum, index) => add(sum, subtract(fraction(lows[index]), ideal.get(index)!)), ZERO);
    const excess = above.reduce((sum, index) => add(sum, subtract(ideal.get(index)!, fraction(highs[index]!))), ZERO);
    // The side that is further off keeps its violators for good; on a tie both do.
    if (!isLess(deficit, excess)) below.forEach((index) => fixed.set(index, lows[index]));
    if (!isLess(excess, deficit)) above.forEach((index) => fixed.set(index, highs[index]!));
  }
}

function largestRemainder(units: bigint, free: number[], ideal: Map<number, Fraction>, fixed: Map<number, bigint>, count: number): bigint[] {
  const parts = Array.from({ length: count }, (_, index) => fixed.get(index) ?? floor(ideal.get(index)!));
  const remainder = (index: number): Fraction => subtract(ideal.get(index)!, fraction(parts[index]));
  const remainders = new Map(free.map((index) => [index, remainder(index)]));
  const order = [...free].sort((one, other) => {
    if (isLess(remainders.get(other)!, remainders.get(one)!)) return -1;
    return isLess(remainders.get(one)!, remainders.get(other)!) ? 1 : one - other;
  });
  const left = units - free.reduce((sum, index) => sum + parts[index], 0n);
  order.slice(0, Number(left)).forEach((index) => parts[index]++);
  return parts;
}
