import fc from "fast-check";
import { rfm, type RfmTable } from "../../../src/domain";
import { codeOf } from "../../support/codeOf";
import { naiveRfm } from "../../support/naive/naiveRfm";

type Order = readonly [customer: string, day: number, amount: number];

const scored = (orders: readonly Order[], bins: number, asOf?: number): RfmTable =>
  rfm({ customers: orders.map(([customer]) => customer), days: Float64Array.from(orders, ([, day]) => day), amounts: Float64Array.from(orders, ([, , amount]) => amount) }, { bins, asOf });
const lines = ({ lastDays, daysSince, counts, sums, recency, frequency, monetary }: RfmTable): number[][] =>
  Array.from(lastDays, (last, index) => [last, daysSince[index], counts[index], sums[index], recency[index], frequency[index], monetary[index]]);

const ORDERS: Order[] = [["ann", 100, 0.1], ["bo", 120, 50], ["ann", 110, 0.2], ["", 130, 999], ["cy", 90, NaN]];

test("customers in the order of first appearance, sums exact, a blank amount is an order of 0, no customer is no order", () => {
  const table = scored(ORDERS, 3);
  expect(Array.from(table.firsts)).toEqual([0, 1, 4]);
  expect(lines(table)).toEqual([[110, 10, 2, 0.3, 2, 3, 2], [120, 0, 1, 50, 3, 1, 3], [90, 30, 1, 0, 1, 1, 1]]);
});

test("returns take money off, and count as orders", () => expect(lines(scored([["a", 5, 10], ["a", 6, -10]], 1))).toEqual([[6, 0, 2, 0, 1, 1, 1]]));
test("sums that look equal tie", () => expect(Array.from(scored([["a", 1, 0.1], ["a", 1, 0.7], ["b", 1, 0.8]], 2).monetary)).toEqual([1, 1]));

describe("asOf", () => {
  test("the day before the latest order", () => expect(() => scored(ORDERS, 3, 119)).toThrow("dates, value 2, is 1900-04-29, which is after asOf, 1900-04-28. Give a later asOf, or leave out the rows after it."));
  test("the day of the latest order; the one of nobody does not matter", () => expect(Array.from(scored(ORDERS, 3, 120).daysSince)).toEqual([10, 0, 30]));
  test("the day after", () => expect(Array.from(scored(ORDERS, 3, 121).daysSince)).toEqual([11, 1, 31]));
});

describe("as many customers as bins", () => {
  test("one more", () => expect(Array.from(scored(ORDERS, 2).recency)).toEqual([1, 2, 1]));
  test("as many", () => expect(Array.from(scored(ORDERS, 3).recency)).toEqual([2, 3, 1]));
  test("one less has no answer", () => expect(() => scored(ORDERS, 4)).toThrow(expect.objectContaining({ code: "too-few-customers", isUnavailable: true, message: "Too few customers: 3 for 4 bins. Use fewer bins." })));
});

test.each([0, -1, 1.5, NaN, Infinity])("%d bins", (bins) => expect(codeOf(() => scored(ORDERS, bins))).toBe("count-not-whole"));
test("nobody at all", () => expect(codeOf(() => scored([["", 5, 1]], 1))).toBe("too-few-customers"));
test("a sum that no cell can hold", () => expect(codeOf(() => scored([["a", 1, 1e308], ["a", 1, 1e308]], 1))).toBe("result-too-large"));

const order = fc.record({
  customer: fc.constantFrom("a", "b", "c", "d", "e", "f", ""),
  day: fc.integer({ min: 40_000, max: 40_012 }),
  amount: fc.oneof(fc.integer({ min: -300, max: 300 }).map((cents) => cents / 100), fc.constantFrom(NaN, 0.1 + 0.7, 0.8, 1 / 3), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
});
const asTuple = (one: { readonly customer: string; readonly day: number; readonly amount: number }): Order => [one.customer, one.day, one.amount];

test("it agrees with counting", () => {
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 6 }), fc.option(fc.integer({ min: 40_012, max: 40_020 }), { nil: undefined }), (orders, bins, asOf) => {
      const customers = new Set(orders.map(({ customer }) => customer).filter((name) => name !== "")).size;
      fc.pre(customers >= bins);
      expect(lines(scored(orders.map(asTuple), bins, asOf))).toEqual(naiveRfm(orders, bins, asOf));
    }),
    { numRuns: 2000 },
  );
});

test("scores go from 1 to the bins, later, more and larger never score lower, and the order of the rows changes no customer", () => {
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (orders, bins) => {
      fc.pre(new Set(orders.map(({ customer }) => customer).filter((name) => name !== "")).size >= bins);
      const { lastDays, counts, sums, recency, frequency, monetary, firsts } = scored(orders.map(asTuple), bins);
      for (const [values, scores] of [[lastDays, recency], [counts, frequency], [sums, monetary]] as const) {
        expect(scores.filter((score) => !(score >= 1 && score <= bins))).toEqual(Float64Array.of());
        expect(values.every((one, index) => values.every((other, place) => one <= other || scores[index] >= scores[place]))).toBe(true);
      }
      const backwards = scored([...orders].reverse().map(asTuple), bins);
      const byName = (table: RfmTable, rows: typeof orders): object => Object.fromEntries(lines(table).map((line, index) => [rows[table.firsts[index]].customer, line]));
      expect(byName(backwards, [...orders].reverse())).toEqual(byName({ lastDays, counts, sums, recency, frequency, monetary, firsts, daysSince: scored(orders.map(asTuple), bins).daysSince }, orders));
    }),
    { numRuns: 1000 },
  );
});

test("the input is not touched", () => {
  const [customers, days, amounts] = [Object.freeze(["b", "", "a"]), Float64Array.of(3, 2, 1), Float64Array.of(1, NaN, 2)];
  rfm(Object.freeze({ customers, days, amounts }), Object.freeze({ bins: 2 }));
  expect([Array.from(days), Array.from(amounts)]).toEqual([[3, 2, 1], [1, NaN, 2]]);
});
