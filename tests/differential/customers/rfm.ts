import { rfm as rfmOf } from "../../../src/functions/customers";
import { column } from "../../support/cellCalls";
import { dayIn, FIRST_DAY } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly customers: readonly (string | null)[];
  readonly dates: readonly number[];
  readonly amounts: readonly (number | null)[];
  readonly asOf: number | undefined;
  readonly bins: number;
}

const LATE = FIRST_DAY + 1100;

const distinct = ({ customers }: Given): number => new Set(customers.filter((name) => name !== null).map((name) => name.toLowerCase())).size;

/** MAXIFS, COUNTIF and SUMIF for each customer; a score is how many are strictly worse, in bins. */
export const rfm = question<Given>({
  id: "RFM",
  about: "",
  isExact: true,
  usual: (draw) => {
    const orders = draw.integer(9, 16);
    const customers = draw.list(orders, (index) => `Customer ${index < 4 ? index : draw.integer(0, 7)}`);
    return {
      customers,
      dates: draw.list(orders, () => dayIn(draw)),
      amounts: draw.list(orders, () => draw.hundredths(-50, 900)),
      asOf: draw.pick([undefined, LATE]),
      bins: draw.integer(1, 4),
    };
  },
  edges: {
    "everyone alike": (given) => ({ ...given, customers: given.customers.map((_, index) => `Customer ${index}`), dates: given.dates.map(() => FIRST_DAY), amounts: given.amounts.map(() => 100) }),
    "two who tie at the edge of a bin": (given) => ({ ...given, customers: ["A", "B", "C", "D"], dates: [5, 5, 3, 1].map((day) => FIRST_DAY + day), amounts: [10.1, 10.1, 20, 5], bins: 2 }),
    "as many bins as customers": (given) => ({ ...given, bins: distinct(given) }),
    "fewer customers than bins": (given) => ({ ...given, bins: distinct(given) + 1 }),
    "a row without a customer": (given) => ({ ...given, customers: [null, ...given.customers.slice(1)], bins: 2 }),
    "a blank amount counts 0": (given) => ({ ...given, amounts: [null, ...given.amounts.slice(1)] }),
    "names that differ in case only": (given) => ({ ...given, customers: given.customers.map((name, index) => (index % 2 === 0 && name ? name.toUpperCase() : name)) }),
    "two digits of a score": (given) => ({ ...given, customers: given.customers.map((_, index) => `Customer ${index % 11}`).concat("Customer 9", "Customer 10"), dates: [...given.dates, FIRST_DAY, FIRST_DAY], amounts: [...given.amounts, 1, 2], bins: 10 }),
    "counted from the latest order": (given) => ({ ...given, asOf: Math.max(...given.dates) }),
  },
  ours: ({ customers, dates, amounts, asOf, bins }) => called(rfmOf, column(...customers), column(...dates), column(...amounts), asOf, bins, false),
  native: (given, block) => {
    const [who, when, sold] = [given.customers, given.dates, given.amounts].map((cells) => block.put(column(...cells)));
    const bins = block.one(given.bins);
    const count = distinct(given);
    if (count < given.bins) return block.formula(`IF(SUMPRODUCT((${who}<>"")/COUNTIF(${who},${who}&""))<${bins},NA(),0)`);
    const today = given.asOf === undefined ? block.formula(`SUMPRODUCT(MAX((${who}<>"")*${when}))`) : block.one(given.asOf);
    const numbers = block.down(who.rows, (row, own) => `${row === 0 ? "0" : `MAX(${own.column(0, row - 1)})`}+IF(${who.at(row)}="",0,COUNTIF(${who.column(0, row)},${who.at(row)})=1)`);
    const names = block.down(count, (row) => `INDEX(${who},MATCH(${row + 1},${numbers},0))`);
    const lasts = block.down(count, (row) => `MAXIFS(${when},${who},${names.at(row)})`);
    const days = block.down(count, (row) => `${today}-${lasts.at(row)}`);
    const orders = block.down(count, (row) => `COUNTIF(${who},${names.at(row)})`);
    const sums = block.down(count, (row) => `ROUND(SUMIF(${who},${names.at(row)},${sold}),2)`);
    const scores = [lasts, orders, sums].map((values) => block.down(count, (row) => `1+QUOTIENT(${bins}*COUNTIF(${values},"<"&${values.at(row)}),${count})`));
    const between = given.bins > 9 ? '&"|"&' : "&";
    const codes = block.down(count, (row) => scores.map((score) => score.at(row)).join(between));
    return [names, lasts, days, orders, sums, ...scores, codes];
  },
});
