import { centColumn, uglyColumn, type Column } from "./columns";
import { compare, type Row } from "./measure";
import type { Shipped } from "./shipped";

const BANDS = [[0, 0.01], [10_000, 0.02], [30_000, 0.035], [60_000, 0.045], [90_000, 0.06]];
const MILLION = 1_000_000;

/** The same question in plain floating point: no rounding, no checks. */
function plain(amounts: Column): Column {
  const result: Column = new Array(amounts.length);
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index][0] as number;
    let sum = 0;
    for (let band = 0; band < BANDS.length && amount > BANDS[band][0]; band++) {
      const end = band + 1 < BANDS.length ? Math.min(amount, BANDS[band + 1][0]) : amount;
      sum += (end - BANDS[band][0]) * BANDS[band][1];
    }
    result[index] = [sum];
  }
  return result;
}

export function run({ commission }: Shipped): Row[] {
  const cents = centColumn(MILLION);
  const ugly = uglyColumn(MILLION);
  const prior = centColumn(MILLION).reverse();
  const of = (amounts: Column): Column => commission(amounts, BANDS);
  return [
    compare("COMMISSION, 1,000,000 amounts of cents, 5 bands", () => of(cents), "plain loop", () => plain(cents), 5),
    compare("COMMISSION, 1,000,000 ugly doubles, 5 bands", () => of(ugly), "plain loop", () => plain(ugly), 5),
    compare("COMMISSION, 1,000,000 with prior", () => commission(cents, BANDS, null, null, prior), "plain loop", () => plain(cents)),
    compare("COMMISSION, 1,000,000 with quotas, retroactive", () => commission(cents, [[0, 0.01], [0.5, 0.02], [1, 0.03]], "retroactive", prior), "plain loop", () => plain(cents)),
    compare("COMMISSION, growth: 1,000,000 amounts", () => of(cents), "500,000", () => of(cents.slice(0, MILLION / 2))),
    compare("COMMISSION, growth: 500,000 amounts", () => of(cents.slice(0, MILLION / 2)), "250,000", () => of(cents.slice(0, MILLION / 4))),
  ];
}
