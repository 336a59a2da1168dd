import { namesOf, type Column } from "../columns";
import { sortedIndices, sumOf, type Question } from "../question";

const INTERVALS = [["A", 30], ["B", 60], ["C", 90]];

interface Sums {
  last: number;
  count: number;
  sum: number;
}

function plainRfm(customers: Column, dates: Column, amounts: Column): Column {
  const known = new Map<unknown, Sums>();
  customers.forEach(([name], index) => {
    const sums = known.get(name) ?? { last: 0, count: 0, sum: 0 };
    known.set(name, sums);
    sums.last = Math.max(sums.last, dates[index][0] as number);
    sums.count++;
    sums.sum += amounts[index][0] as number;
  });
  const columns = (["last", "count", "sum"] as const).map((key) => sortedIndices([...known.values()].map((sums) => [sums[key]])));
  return [...known.keys()].map((name, index) => [name, ...columns.map((order) => order[index])]);
}

function plainClasses(values: Column): Column {
  const sum = sumOf(values);
  const result: Column = new Array(values.length);
  let before = 0;
  for (const index of sortedIndices(values)) {
    result[index] = [before < 0.8 * sum ? "A" : before < 0.95 * sum ? "B" : "C"];
    before += values[index][0] as number;
  }
  return result;
}

function datesOf(rows: number): Column {
  return Array.from({ length: rows }, (_, index) => [40_000 + ((index * 7919) % 6000)]);
}

export const customerQuestions: readonly Question[] = [
  ...[10, 1].map((orders): Question => ({
    id: "RFM", way: orders === 1 ? "each customer with one order" : `${orders} orders each`, rows: "orders", kinds: ["cents", "ugly"], against: "Map and index sorts", million: { seconds: 3 },
    prepare: ({ RFM }, { cells, rows }) => {
      const [customers, dates] = [namesOf(rows, rows / orders), datesOf(rows)];
      return { ask: () => RFM(customers, dates, cells), plain: () => plainRfm(customers, dates, cells) };
    },
  })),
  {
    id: "ABC", rows: "values", kinds: ["cents", "ugly", "ties", "equal"], against: "index sort",
    prepare: ({ ABC }, { cells }) => ({ ask: () => ABC(cells), plain: () => plainClasses(cells) }),
  },
  {
    id: "REVISIT", rows: "visits", kinds: ["any"],
    prepare: ({ REVISIT }, { rows }) => {
      const [visits, holidays] = [datesOf(rows), Array.from({ length: 1000 }, (_, index) => [40_000 + index * 7])];
      const classes = visits.map((_, index) => ["ABC"[index % 3]]);
      return { ask: () => REVISIT(visits, classes, INTERVALS, "working", holidays), plain: () => visits.map(([day], index) => [(day as number) + (INTERVALS[index % 3][1] as number)]) };
    },
  },
  {
    id: "RETENTION", rows: "customers", kinds: ["any"], against: "two Sets",
    prepare: ({ RETENTION }, { rows }) => {
      const [before, after] = [namesOf(rows), namesOf(rows).slice(rows / 2)];
      return {
        ask: () => RETENTION(before, after),
        plain: () => {
          const stayed = new Set(after.map(([name]) => name));
          return [...new Set(before.map(([name]) => name))].filter((name) => stayed.has(name)).length;
        },
      };
    },
  },
];
