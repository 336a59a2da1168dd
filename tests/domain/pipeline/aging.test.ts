import fc from "fast-check";
import { aging, orderedByFrom, type AgingLine } from "../../../src/domain";
import { naiveAging } from "../../support/naive/naiveAging";
import { amount } from "../../support/wildNumbers";

const AS_OF = 46_000;
const lines = (overdue: readonly number[], amounts: readonly number[], froms: readonly number[]): AgingLine[] =>
  aging(
    { dueDays: Float64Array.from(overdue, (days) => AS_OF - days), amounts: Float64Array.from(amounts) },
    AS_OF,
    orderedByFrom(froms.map((from, index) => ({ from, row: index + 1 }))),
  );
const counts = (overdue: readonly number[], froms: readonly number[]): number[] => lines(overdue, overdue.map(() => 1), froms).map(({ count }) => count);

test("below, on and above every edge", () => expect(counts([0, 1, 30, 31, 32, 60, 61, 62], [1, 31, 61])).toEqual([1, 2, 3, 2]));
test("due today is 0 days overdue: not due, but for a band from 0", () => {
  expect(counts([0, -5], [1])).toEqual([2, 0]);
  expect(counts([0, -5], [0])).toEqual([1, 1]);
});
test("a band below 0 holds what is soon due", () => expect(counts([-31, -30, -1, 0], [-30, 0])).toEqual([1, 2, 1]));
test("fewer days than the first band is not due", () => expect(counts([5, 10], [10])).toEqual([1, 1]));
test("bands in any order come out lowest first", () => expect(counts([1, 40, 50], [31, 1])).toEqual([0, 1, 2]));
test("amounts as the cells show them; a blank one counts as an item", () =>
  expect(lines([1, 2, 3, 40], [0.1, 0.2, NaN, 0.9], [1, 31]).map((line) => [line.count, line.amount, line.share])).toEqual([[0, 0, 0], [3, 0.3, 0.25], [1, 0.9, 0.75]]));
test("an item without a date is left out", () => expect(lines([NaN, 1], [5, 3], [1])[1]).toEqual({ count: 1, amount: 3, share: 1 }));
test("a credit note makes an amount smaller", () => expect(lines([1, 2, -1], [100, -20, 20], [1]).map(({ share }) => share)).toEqual([0.2, 0.8]));
test("no share of nothing", () => expect(lines([1, 2], [5, -5], [1]).map(({ share }) => share)).toEqual([NaN, NaN]));

const item = fc.record({ due: fc.oneof(fc.integer({ min: 90, max: 210 }), fc.constant(NaN)), amount: fc.oneof(amount, fc.constant(NaN)) });
const froms = fc.uniqueArray(fc.integer({ min: -40, max: 100 }), { minLength: 1, maxLength: 6 });
const asked = (items: readonly { due: number; amount: number }[], asOf: number, edges: readonly number[]): AgingLine[] =>
  aging({ dueDays: Float64Array.from(items, ({ due }) => due), amounts: Float64Array.from(items, (one) => one.amount) }, asOf, orderedByFrom(edges.map((from, index) => ({ from, row: index + 1 }))));

test("it agrees with a report whose every line looks through all items", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), fc.integer({ min: 100, max: 200 }), froms, (items, asOf, edges) =>
      expect(asked(items, asOf, edges)).toEqual(naiveAging(items, asOf, edges))),
    { numRuns: 2000 },
  );
});

test("every dated item is counted once", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), froms, (items, edges) =>
      expect(asked(items, 150, edges).reduce((sum, { count }) => sum + count, 0)).toBe(items.filter(({ due }) => !Number.isNaN(due)).length)),
    { numRuns: 1000 },
  );
});
