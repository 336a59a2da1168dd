import { add, fraction, shownFraction, toDouble } from "./fractions";

interface NaiveOrder {
  readonly customer: string;
  readonly day: number;
  /** NaN for a blank. */
  readonly amount: number;
}

/** last day, days since, count, sum, R, F, M */
type NaiveLine = readonly [number, number, number, number, number, number, number];

/** A second RFM, written from the rules alone: one customer at a time, each score by counting who is worse. */
export function naiveRfm(orders: readonly NaiveOrder[], bins: number, asOf?: number): NaiveLine[] {
  const there = orders.filter(({ customer }) => customer !== "");
  const names = there.map(({ customer }) => customer).filter((name, index, all) => all.indexOf(name) === index);
  const ordersOf = (name: string): readonly NaiveOrder[] => there.filter(({ customer }) => customer === name);
  const lasts = names.map((name) => ordersOf(name).map(({ day }) => day).sort((one, other) => other - one)[0]);
  const counts = names.map((name) => ordersOf(name).length);
  const sums = names.map((name) => toDouble(ordersOf(name).filter(({ amount }) => !Number.isNaN(amount)).map(({ amount }) => shownFraction(amount)).reduce(add, fraction(0n))));
  const from = asOf ?? Math.max(...lasts);
  const score = (values: readonly number[], index: number): number => {
    const worse = values.filter((value) => Number(value.toPrecision(15)) < Number(values[index].toPrecision(15))).length;
    return 1 + Number((BigInt(bins) * BigInt(worse)) / BigInt(names.length));
  };
  return names.map((_, index) => [lasts[index], from - lasts[index], counts[index], sums[index], score(lasts, index), score(counts, index), score(sums, index)]);
}
