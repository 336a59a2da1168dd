import fc from "fast-check";
import { abcClasses } from "../../../src/domain";
import { codeOf } from "../../support/codeOf";
import { naiveAbc } from "../../support/naive/naiveAbc";
import { roundableNumber } from "../../support/wildNumbers";

const PARETO = [0.8, 0.95];
const classes = (values: readonly number[], cutoffs: readonly number[] = PARETO): number[] => Array.from(abcClasses(Float64Array.from(values), Float64Array.from(cutoffs)));

describe("the share above the second value", () => {
  test("just below the cutoff", () => expect(classes([79.99, 20.01])).toEqual([0, 0]));
  test("on it is the next class", () => expect(classes([80, 20])).toEqual([0, 1]));
  test("just above it", () => expect(classes([80.01, 19.99])).toEqual([0, 1]));
});

test("the first has everything", () => expect(classes([100, 0])).toEqual([0, 2]));
test("equals are together, although they straddle the cutoff", () => expect(classes([60, 15, 15, 10])).toEqual([0, 0, 0, 1]));
test("values that look equal are together", () => expect(classes([0.1 + 0.7, 0.8, 0.1])).toEqual([0, 0, 1]));
test("1.2 of 1.5 is exactly 80 %, where doubles make it a little less", () => expect(classes([0.7, 0.5, 0.3])).toEqual([0, 0, 1]));
test("negatives count 0, which is behind the whole total", () => expect(classes([10, -5, 0], [0.5, 1])).toEqual([0, 2, 2]));
test("a blank takes no part", () => expect(classes([NaN, 85, 10, 5])).toEqual([NaN, 0, 1, 2]));
test.each([[[0, 0]], [[-1, -2]], [[NaN]], [[]]])("nothing above 0 among %j", (values) => expect(classes(values)).toEqual(values.map(() => NaN)));
test("in any order", () => expect(classes([5, 85, 10])).toEqual([2, 0, 1]));

test.each<[string, number[], string]>([
  ["0", [0], "cutoffs, value 1, is 0. Write a share of the total above 0 and up to 1, such as 0.8."],
  ["percent as a number", [0.8, 95], "cutoffs, value 2, is 95. Write a share of the total above 0 and up to 1, such as 0.8."],
  ["blank", [NaN], "cutoffs, value 1, is blank. Write a share of the total above 0 and up to 1, such as 0.8."],
  ["descending", [0.95, 0.8], "cutoffs, value 2, is 0.8, which is not above the cutoff before it. List cutoffs from lowest to highest."],
  ["twice", [0.8, 0.1 + 0.7], "cutoffs, value 2, is 0.7999999999999999, which is not above the cutoff before it. List cutoffs from lowest to highest."],
])("a cutoff that is %s", (_what, cutoffs, sentence) => expect(() => classes([1], cutoffs)).toThrow(sentence));
test("a cutoff of 1 is one", () => expect(codeOf(() => classes([1], [1]))).toBeUndefined());

const edgy = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.integer({ min: 0, max: 100 }).map((cents) => cents / 100), fc.constantFrom(NaN, 0.1 + 0.7, 0.8, 0.1, 0.2, 0.3));
const cutoffList = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }).map((twentieths) => twentieths.sort((one, other) => one - other).map((part) => part / 20));

test("it agrees with fractions, on edges and off them", () => {
  fc.assert(fc.property(fc.array(edgy, { maxLength: 20 }), cutoffList, (values, cutoffs) => {
    expect(classes(values, cutoffs)).toEqual(naiveAbc(values, cutoffs));
  }), { numRuns: 3000 });
});

test("it agrees with fractions on numbers of any size", () => {
  fc.assert(fc.property(fc.array(roundableNumber, { maxLength: 8 }), cutoffList, (values, cutoffs) => {
    expect(classes(values, cutoffs)).toEqual(naiveAbc(values, cutoffs));
  }), { numRuns: 1000 });
});

test("a first value that holds exactly the cutoff leaves the next class to the second", () => {
  fc.assert(fc.property(fc.integer({ min: 11, max: 19 }), fc.integer({ min: 1, max: 100_000 }), (twentieths, cents) => {
    const inCents = (parts: number): number => (parts * cents) / 100;
    expect(classes([inCents(twentieths), inCents(20 - twentieths)], [twentieths / 20])).toEqual([0, 1]);
  }), { numRuns: 1000 });
});

test("equals are never separated, and a larger value has no worse class", () => {
  fc.assert(fc.property(fc.array(edgy.filter((value) => !Number.isNaN(value)), { minLength: 1, maxLength: 20 }), cutoffList, (values, cutoffs) => {
    const found = classes(values, cutoffs);
    fc.pre(!found.some(Number.isNaN));
    expect(values.every((one, index) => values.every((other, place) => one < other || found[index] <= found[place]))).toBe(true);
    expect(found[values.indexOf(Math.max(...values))]).toBe(0);
  }), { numRuns: 1000 });
});

test("the input is not touched", () => {
  const [values, cutoffs] = [Float64Array.of(3, NaN, -2), Float64Array.of(0.5)];
  abcClasses(values, cutoffs);
  expect([Array.from(values), Array.from(cutoffs)]).toEqual([[3, NaN, -2], [0.5]]);
});
