import { naiveDays } from "../naive/naiveCalendar";
import { column, sideBySide, type Answer, type Inputs } from "./inputs";

const toCents = (money: number): number => Math.round(money * 100);
const total = (cents: readonly number[]): number => cents.reduce((sum, part) => sum + part, 0);

/** In cents, so that a share exactly on a cutoff would be seen. */
function abc(inputs: Inputs): Answer {
  const cents = inputs.numbers("territories.sales").map(toCents);
  const all = total(cents);
  return column(cents.map((value) => {
    const larger = total(cents.filter((other) => other > value));
    return larger * 100 < all * 80 ? "A" : larger * 100 < all * 95 ? "B" : "C";
  }));
}

/** Day after day, until one is worked. */
function revisit(inputs: Inputs): Answer {
  const [classes, days] = [inputs.cells("intervals.grade"), inputs.numbers("intervals.days")];
  const holidays = inputs.numbers("holidays.date").map((day) => ({ day, isMakeUp: false }));
  const grades = inputs.cells("territories.grade");
  return column(inputs.numbers("territories.last").map((last, index) => {
    let next = last + days[classes.indexOf(grades[index])];
    while (naiveDays(next, next, holidays) === 0) next++;
    return next;
  }));
}

function rfm(inputs: Inputs): Answer {
  const [customers, dates, cents] = [inputs.cells("orders.territory"), inputs.numbers("orders.date"), inputs.numbers("orders.amount").map(toCents)];
  const bins = inputs.number("bins");
  const asOf = Math.max(...dates);
  const names = [...new Set(customers)];
  const rowsOf = (name: unknown): number[] => customers.flatMap((customer, row) => (customer === name ? [row] : []));
  const last = names.map((name) => Math.max(...rowsOf(name).map((row) => dates[row])));
  const counts = names.map((name) => rowsOf(name).length);
  const sums = names.map((name) => total(rowsOf(name).map((row) => cents[row])));
  const scores = (values: readonly number[]): number[] => values.map((value) => 1 + Math.floor((bins * values.filter((other) => other < value).length) / values.length));
  const [r, f, m] = [last, counts, sums].map(scores);
  return [
    ["Customer", "Last date", "Days since", "Count", "Sum", "R", "F", "M", "Code"],
    ...sideBySide(names, last, last.map((day) => asOf - day), counts, sums.map((sum) => sum / 100), r, f, m, names.map((_, index) => `${r[index]}${f[index]}${m[index]}`)),
  ];
}

export const customers: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  ABC: abc,
  REVISIT: revisit,
  RETENTION: (inputs) => {
    const [before, after] = ["before.reseller", "after.reseller"].map((name) => inputs.numbers(name));
    return [[before.filter((reseller) => after.includes(reseller)).length / before.length]];
  },
  RFM: rfm,
};
