import fc from "fast-check";
import { grades } from "../../../src/domain";
import { naiveGrades } from "../../support/naive/naiveGrades";
import { roundableNumber } from "../../support/wildNumbers";

const graded = (scores: readonly number[], shares: readonly number[], groups?: readonly string[]): number[] => Array.from(grades(Float64Array.from(scores), Float64Array.from(shares), groups));
const count = (found: readonly number[], grade: number): number => found.filter((one) => one === grade).length;

const score = fc.oneof(fc.integer({ min: 0, max: 6 }), roundableNumber, fc.constant(NaN));
const share = fc.oneof(fc.constantFrom(0.1, 0.2, 0.7, 0, NaN), fc.double({ min: 0, max: 3, noNaN: true }));
const shareList = fc.array(share, { minLength: 1, maxLength: 6 }).filter((shares) => shares.some((one) => one > 0));
const rows = fc.array(fc.tuple(score, fc.constantFrom("n", "s", "")), { minLength: 1, maxLength: 30 });

test("20/70/10 of ten", () => expect(graded([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0.2, 0.7, 0.1])).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 0, 0]));
test("heads by largest remainder: 1.4, 4.9 and 0.7 of seven are 1, 5 and 1", () => expect(graded([7, 6, 5, 4, 3, 2, 1], [0.2, 0.7, 0.1])).toEqual([0, 1, 1, 1, 1, 1, 2]));

describe("a tie across the cut after the second place", () => {
  const SHARES = [2, 2, 1];
  test("just above it", () => expect(graded([9, 9, 5, 4, 3], SHARES)).toEqual([0, 0, 1, 1, 2]));
  test("on it: the better grade takes both, and the last cut stays", () => expect(graded([9, 8, 8, 4, 3], SHARES)).toEqual([0, 0, 0, 1, 2]));
  test("just below it", () => expect(graded([9, 8, 5, 5, 3], SHARES)).toEqual([0, 0, 1, 1, 2]));
  test("all equal are all first", () => expect(graded([5, 5, 5, 5, 5], SHARES)).toEqual([0, 0, 0, 0, 0]));
});

test("scores that look equal tie", () => expect(graded([0.1 + 0.7, 0.8], [1, 1])).toEqual([0, 0]));
test("a first grade without heads is nobody's", () => expect(graded([3, 2], [0, 1])).toEqual([1, 1]));
test("a blank score takes no part and no place", () => expect(graded([NaN, 3, 2], [1, 1])).toEqual([NaN, 0, 1]));
test("nobody to grade", () => expect(graded([NaN], [1])).toEqual([NaN]));
test("a negative share is named", () => expect(() => graded([1], [1, -1])).toThrow("shares, value 2, is -1. Shares are 0 or more."));
test("shares of 0 give nothing out", () => expect(() => graded([1], [0, NaN])).toThrow("All shares are 0."));

test("it agrees with a count, in groups and without", () => {
  fc.assert(
    fc.property(rows, shareList, fc.boolean(), (people, shares, isGrouped) => {
      const scores = people.map(([value]) => value);
      const groups = people.map(([, group]) => (isGrouped ? group : ""));
      expect(graded(scores, shares, isGrouped ? groups : undefined)).toEqual(naiveGrades(scores, shares, groups));
    }),
    { numRuns: 2000 },
  );
});

test("equals are never separated, a better score has no worse grade, and no cut point is passed without a tie", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), shareList, (scores, shares) => {
      const found = graded(scores, shares);
      scores.forEach((one, index) => scores.forEach((other, place) => one >= other && expect(found[index]).toBeLessThanOrEqual(found[place])));
      const distinct = graded(scores.map((_, index) => index), shares);
      for (let best = 0, cut = 0, heads = 0; best < shares.length; best++) {
        cut += count(distinct, best);
        heads += count(found, best);
        expect(heads).toBeGreaterThanOrEqual(cut);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the input is not touched", () => {
  const [scores, shares] = [Float64Array.of(3, NaN, 2), Float64Array.of(0.5, NaN, 0.5)];
  grades(scores, shares, Object.freeze(["n", "s", "n"]));
  expect([Array.from(scores), Array.from(shares)]).toEqual([[3, NaN, 2], [0.5, NaN, 0.5]]);
});
