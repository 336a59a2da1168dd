import fc from "fast-check";
import { mixFactors, splitTarget } from "../../../src/domain";
import { naiveWeights } from "../../support/naive/naiveWeights";
import { codeOf } from "../../support/codeOf";

const mix = (rows: readonly (readonly number[])[], importance?: readonly number[]): number[] =>
  Array.from(mixFactors(Float64Array.from(rows.flat()), rows[0].length, importance && Float64Array.from(importance)));
describe("examples", () => {
  test("one factor is its shares", () => expect(mix([[1], [2], [5]])).toEqual([0.125, 0.25, 0.625]));
  test("factors count the same without importance", () => expect(mix([[30, 1], [10, 3]])).toEqual([0.5, 0.5]));
  test("importance in any measure", () => expect(mix([[30, 1], [10, 3]], [75, 25])).toEqual(mix([[30, 1], [10, 3]], [0.75, 0.25])));
  test("a factor of importance 0 is not read", () => expect(mix([[1, 0], [3, 0]], [1, 0])).toEqual([0.25, 0.75]));
  test("a blank counts 0, a blank row stays blank", () => expect(mix([[1, NaN], [NaN, NaN], [1, 4]])).toEqual([0.25, NaN, 0.75]));
  test("numbers are read as a cell shows them", () => expect(mix([[0.1 + 0.2], [0.3]])).toEqual([0.5, 0.5]));
  test("what is earned in other columns weighs the same, so that a split sees the tie", () => {
    const weights = mixFactors(Float64Array.of(1, 2, 4, 4, 1, 2, 2, 4, 1), 3);
    expect(new Set(weights).size).toBe(1);
    expect(Array.from(splitTarget(10, weights, { unit: 1 }))).toEqual([4, 3, 3]);
  });
  test("50 factors are mixed, 51 are refused", () => {
    const row = (count: number): number[] => Array.from({ length: count }, (_, column) => column + 0.37);
    expect(mix([row(50), row(50)])).toEqual([0.5, 0.5]);
    expect(() => mix([row(51)])).toThrow("factors has 51 columns. Use 50 at most.");
  });
  test("the input is not touched", () => {
    const [factors, importance] = [Float64Array.of(1, NaN, 2, 3), Float64Array.of(NaN, 1)];
    mixFactors(factors, 2, importance);
    expect([Array.from(factors), Array.from(importance)]).toEqual([[1, NaN, 2, 3], [NaN, 1]]);
  });
});

test.each<[string, () => unknown]>([
  ["factor-negative", () => mix([[1, 2], [3, -4]])],
  ["factor-negative", () => mix([[1, 2], [3, 4]], [1, -1])],
  ["factor-zero", () => mix([[1, 0], [3, NaN]])],
  ["importance-count", () => mix([[1, 2]], [1])],
  ["importance-zero", () => mix([[1, 2]], [0, NaN])],
])("%s", (code, work) => expect(codeOf(work)).toBe(code));

describe("properties", () => {
  const factor = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100), fc.double({ min: 0, max: 1e9, noNaN: true }));
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.tuple(
      fc.array(fc.array(factor, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), { minLength: columns, maxLength: columns }),
    ),
  ).filter(([rows, importance]) => importance.some((value) => value > 0) && importance.every((value, column) => value === 0 || rows.some((row) => row[column] > 0)));

  test("it agrees with the naive mix, and the weights sum to 1", () => {
    fc.assert(
      fc.property(table, ([rows, importance]) => {
        const weights = mix(rows, importance);
        naiveWeights(rows, importance).forEach((expected, row) => expect(Math.abs(weights[row] - expected)).toBeLessThanOrEqual(expected * 2.3e-16));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
      }),
      { numRuns: 1500 },
    );
  });
});
