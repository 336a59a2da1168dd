import { naiveBand } from "./naiveBand";
import { add, divide, fraction, shownFraction, toDouble } from "./fractions";

interface Item {
  readonly due: number;
  readonly amount: number;
}

interface NaiveLine {
  readonly count: number;
  readonly amount: number;
  readonly share: number;
}

/** A second ageing report, written from the rules alone: every line looks through all the items. */
export function naiveAging(items: readonly Item[], asOf: number, froms: readonly number[]): NaiveLine[] {
  const dated = items.filter(({ due }) => !Number.isNaN(due));
  const sum = (some: readonly Item[]): ReturnType<typeof fraction> => some.filter(({ amount }) => !Number.isNaN(amount)).map(({ amount }) => shownFraction(amount)).reduce(add, fraction(0n));
  const bands = froms.map((from) => ({ from }));
  const total = sum(dated);
  return [undefined, ...[...froms].sort((one, other) => one - other)].map((from) => {
    const inside = dated.filter(({ due }) => naiveBand(asOf - due, bands, "lower")?.from === from);
    return { count: inside.length, amount: toDouble(sum(inside)), share: total.top === 0n ? NaN : toDouble(divide(sum(inside), total)) + 0 };
  });
}
