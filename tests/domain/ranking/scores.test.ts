import fc from "fast-check";
import { scores, type ScoreMethod } from "../../../src/domain";
import { naiveScores } from "../../support/naive/naiveScores";
import { roundableNumber, wildNumber } from "../../support/wildNumbers";

interface Case {
  readonly rows: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly number[];
}

const scored = ({ rows, weights, directions }: Case, method: ScoreMethod, cap?: number): number[] =>
  Array.from(scores({ values: Float64Array.from(rows.flat()), weights: Float64Array.from(weights), directions: Float64Array.from(directions) }, { method, cap }));
const one = (...values: number[]): Case => ({ rows: values.map((value) => [value]), weights: [1], directions: [1] });
const COMPARED = ["minmax", "zscore", "rank", "topsis"] as const;

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const metric = fc.oneof(fc.integer({ min: 0, max: 4 }), cents, fc.constantFrom(0.1 + 0.7, 0.8, 1_000_000_000.01, 1_000_000_000.02));
const weight = fc.constantFrom(0.2, 0.3, 0.5, 1, 2.5, 0);
const cases = (number: fc.Arbitrary<number>): fc.Arbitrary<Case> =>
  fc.integer({ min: 1, max: 4 }).chain((width) => fc.record({
    rows: fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    weights: fc.array(weight, { minLength: width, maxLength: width }).filter((weights) => weights.some((each) => each > 0)),
    directions: fc.array(fc.constantFrom(1, -1), { minLength: width, maxLength: width }),
  }));
const naive = ({ rows, weights, directions }: Case, method: ScoreMethod, cap?: number): number[] =>
  naiveScores(weights.map((each, index) => ({ values: rows.map((row) => row[index]), weight: each, direction: directions[index] })), method, cap);

test("a weighted sum is exact", () => expect(scored({ rows: [[0.1, 0.2]], weights: [1, 1], directions: [1, 1] }, "weighted")).toEqual([0.3]));
test.each([[1.19, 1.19], [1.2, 1.2], [1.21, 1.2], [0.8 + 0.4, 1.2]])("%d capped at 1.2 is %d", (value, expected) => expect(scored(one(value), "weighted", 1.2)).toEqual([expected]));
test("weights that do not add up to 1 are used as given", () => expect(scored({ rows: [[1, 1]], weights: [1, 2], directions: [1, 1] }, "weighted")).toEqual([3]));
test("min-max of numbers that doubles can hardly tell apart", () => expect(scored(one(1_000_000_000.01, 1_000_000_000.02, 1_000_000_000.04), "minmax")).toEqual([0, 33.3333333333333, 100]));
test("population deviation", () => expect(scored(one(2, 4, 4, 4, 5, 5, 7, 9), "zscore")).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]));
test("the mean place, equals sharing the better one", () => expect(scored({ rows: [[9, 1], [7, 2], [7, 3]], weights: [3, 1], directions: [1, 1] }, "rank")).toEqual([1.5, 2, 1.75]));
test.each([["minmax", 100], ["zscore", 0], ["rank", 1], ["topsis", 1]] as const)("%s: all equal is %d", (method, expected) => expect(scored(one(7, 0.7 * 10, 7), method)).toEqual([expected, expected, expected]));
test("a metric of zeros does not count in topsis", () => expect(scored({ rows: [[0, 3], [0, 4]], weights: [1, 1], directions: [1, 1] }, "topsis")).toEqual([0, 1]));
test.each(COMPARED)("%s: a row with a blank takes no part", (method) => {
  const whole = { rows: [[3, 1], [5, 2]], weights: [1, 2], directions: [1, -1] };
  const found = scored({ ...whole, rows: [[3, 1], [NaN, 99], [5, 2]] }, method);
  expect([found[0], found[1], found[2]]).toEqual([scored(whole, method)[0], NaN, scored(whole, method)[1]]);
});
test("less is better only where metrics are compared", () => expect(() => scored({ ...one(1), directions: [-1] }, "weighted")).toThrow("directions, value 1, is -1, but the method weighted"));

test("a weighted sum agrees with fractions, to the last bit", () => {
  fc.assert(
    fc.property(cases(fc.oneof(metric, roundableNumber)), fc.option(fc.constantFrom(1.2, 100, 0.1 + 0.7), { nil: undefined }), (each, cap) => {
      const plain = { ...each, directions: each.directions.map(() => 1) };
      expect(scored(plain, "weighted", cap)).toEqual(naive(plain, "weighted", cap));
    }),
    { numRuns: 1000 },
  );
});

test.each(COMPARED)("%s agrees with fractions", (method) => {
  fc.assert(
    fc.property(cases(metric), (each) => {
      const expected = naive(each, method);
      scored(each, method).forEach((found, row) => expect(Math.abs(found - expected[row])).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected[row]))));
    }),
    { numRuns: 1000 },
  );
});

test("numbers of any size give scores in range, and equal rows equal scores", () => {
  fc.assert(
    fc.property(cases(wildNumber), fc.constantFrom(...COMPARED), (each, method) => {
      const doubled = { ...each, rows: [...each.rows, ...each.rows] };
      const found = scored(doubled, method);
      const limits = { minmax: [0, 100], zscore: [-100, 100], rank: [1, found.length], topsis: [0, 1] }[method];
      for (const score of found) expect([score, score >= limits[0] && score <= limits[1]]).toEqual([score, true]);
      expect(found.slice(each.rows.length)).toEqual(found.slice(0, each.rows.length));
    }),
    { numRuns: 1000 },
  );
});

test("the input is not touched", () => {
  const metrics = { values: Float64Array.of(3, NaN, 0.1 + 0.2, 1), weights: Float64Array.of(1, NaN), directions: Float64Array.of(1, -1) };
  for (const method of COMPARED) scores(Object.freeze(metrics), { method });
  expect(Object.values(metrics).map((list) => Array.from(list))).toEqual([[3, NaN, 0.1 + 0.2, 1], [1, NaN], [1, -1]]);
});
