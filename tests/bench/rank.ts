import { centColumn, uglyColumn, type Column } from "./columns";
import { compare, type Row } from "./measure";
import type { Shipped } from "./shipped";

const MILLION = 1_000_000;

/** The yardstick: a plain Array of indices, sorted with a comparator over the values. */
function sortedIndices(column: Column): number[] {
  const values = column.map((row) => row[0] as number);
  return values.map((_, index) => index).sort((first, second) => values[second] - values[first]);
}

export function run({ rank }: Shipped): Row[] {
  const cents = centColumn(MILLION);
  const ugly = uglyColumn(MILLION);
  return [
    compare("RANK, 1,000,000 values of cents", () => rank(cents), "index sort", () => sortedIndices(cents), 2),
    compare("RANK, 1,000,000 ugly doubles", () => rank(ugly), "index sort", () => sortedIndices(ugly), 2),
    compare("RANK, ordinal", () => rank(cents, null, "ordinal"), "index sort", () => sortedIndices(cents), 2),
    compare("RANK, growth: 1,000,000 values", () => rank(cents), "500,000", () => rank(cents.slice(0, MILLION / 2))),
    compare("RANK, growth: 500,000 values", () => rank(cents.slice(0, MILLION / 2)), "250,000", () => rank(cents.slice(0, MILLION / 4))),
  ];
}
