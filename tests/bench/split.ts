import { centColumn, uglyColumn, type Column } from "./columns";
import { compare, type Row } from "./measure";
import type { Shipped } from "./shipped";

const COUNT = 100_000;
const TOTAL = 40_000_000;

/** The same question in plain floating point: no rounding, no checks. */
function plain(weights: Column): Column {
  let sum = 0;
  for (const row of weights) sum += row[0] as number;
  const result: Column = new Array(weights.length);
  for (let index = 0; index < weights.length; index++) result[index] = [(TOTAL * (weights[index][0] as number)) / sum];
  return result;
}

export function run({ split }: Shipped): Row[] {
  const cents = centColumn(COUNT);
  const ugly = uglyColumn(COUNT);
  const equal = cents.map(() => [1]);
  const highest = cents.map(([weight]) => [(weight as number) % 7 < 3 ? 500 : 2000]);
  const of = (weights: Column): Column => split(TOTAL, weights);
  return [
    compare("SPLIT, 100,000 weights of cents", () => of(cents), "plain loop", () => plain(cents), 30),
    compare("SPLIT, 100,000 ugly doubles", () => of(ugly), "plain loop", () => plain(ugly), 30),
    compare("SPLIT, 100,000 equal weights", () => of(equal), "plain loop", () => plain(equal), 30),
    compare("SPLIT, 100,000 weights with maximums", () => split(TOTAL, cents, 0.01, null, highest), "plain loop", () => plain(cents)),
    compare("SPLIT, growth: 100,000 weights", () => of(cents), "50,000", () => of(cents.slice(0, COUNT / 2))),
    compare("SPLIT, growth: 50,000 weights", () => of(cents.slice(0, COUNT / 2)), "25,000", () => of(cents.slice(0, COUNT / 4))),
  ];
}
