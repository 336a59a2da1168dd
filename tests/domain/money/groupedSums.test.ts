import fc from "fast-check";
import { groupedSums } from "../../../src/domain/money/groupedSums";
import { add, fraction, shownFraction, toDouble } from "../../support/naive/fractions";
import { amount, wildNumber } from "../../support/wildNumbers";

const sums = (amounts: readonly number[], groups: readonly number[], count: number): number[] => Array.from(groupedSums(Float64Array.from(amounts), Int32Array.from(groups), count));

test.each<[string, number[], number[], number, number[]]>([
  ["no amount", [], [], 2, [0, 0]],
  ["no group", [5], [-1], 0, []],
  ["one each", [5, 7], [1, 0], 2, [7, 5]],
  ["what doubles do not add up", [0.1, 0.2, 0.7, 0.1], [0, 0, 1, 1], 2, [0.3, 0.8]],
  ["a blank counts nothing", [NaN, 5, NaN], [0, 0, 1], 2, [5, 0]],
  ["an amount of no group counts nothing", [1, 2, 4], [0, -1, 0], 1, [5]],
  ["a single amount is read at 15 digits", [0.1 + 0.7], [0], 1, [0.8]],
  ["cents beside many digits", [1e15, 0.01, -1e15, 0.123456789012345], [0, 0, 0, 0], 1, [0.133456789012345]],
  ["more than a double holds", [1e308, 1e308, 1], [0, 0, 1], 2, [Infinity, 1]],
  ["no negative zero", [-0, 0.01, -0.01], [0, 1, 1], 2, [0, 0]],
])("%s", (_what, amounts, groups, count, expected) => expect(sums(amounts, groups, count)).toEqual(expected));

test("whole cents stay exact where their sum leaves the integers of a double", () =>
  expect(sums([90_071_992_547_409.91, 90_071_992_547_409.91, 0.01, -90_071_992_547_409.91, -90_071_992_547_409.91], [0, 0, 0, 0, 0], 1)).toEqual([0.01]));

test("it agrees with fractions", () => {
  const rows = fc.array(fc.tuple(fc.oneof(amount, wildNumber.filter((value) => Math.abs(value) < 1e300), fc.constant(NaN)), fc.integer({ min: -1, max: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(rows, (list) => {
      const found = sums(list.map(([one]) => one), list.map(([, group]) => group), 5);
      const expected = [0, 1, 2, 3, 4].map((group) => toDouble(list.filter(([one, of]) => of === group && !Number.isNaN(one)).map(([one]) => shownFraction(one)).reduce(add, fraction(0n))));
      // The fractions end after 340 decimals.
      found.forEach((sum, group) => expect([sum, Math.abs(sum - expected[group]) < 1e-300]).toEqual([sum, true]));
    }),
    { numRuns: 1000 },
  );
});

test("the input is not touched", () => {
  const [amounts, groups] = [Float64Array.of(3, NaN, 2), Int32Array.of(1, 0, -1)];
  groupedSums(amounts, groups, 2);
  expect([Array.from(amounts), Array.from(groups)]).toEqual([[3, NaN, 2], [1, 0, -1]]);
});
