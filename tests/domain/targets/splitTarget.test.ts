import fc from "fast-check";
import { splitTarget, type SplitRules } from "../../../src/domain";
import { add, divide, fraction, isLess, multiply, shownFraction, subtract } from "../../support/naive/fractions";
import { naiveSplit } from "../../support/naive/naiveSplit";
import { amount, unit } from "../../support/wildNumbers";
import { codeOf } from "../../support/codeOf";

const floats = (...values: number[]): Float64Array => Float64Array.from(values);
const split = (total: number, weights: readonly number[], rules: SplitRules): number[] => Array.from(splitTarget(total, floats(...weights), rules));
const weight = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100), fc.double({ min: 0, max: 1e6, noNaN: true }));
const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((list) => list.some((value) => value > 0));
const sumOf = (parts: readonly number[]): ReturnType<typeof fraction> => parts.map(shownFraction).reduce(add, fraction(0n));
const same = (one: number, other: number): boolean => Object.is(one + 0, other + 0);

describe("examples", () => {
  test.each([
    [100, [1, 1, 1], 1, [34, 33, 33]],
    [10, [3, 3, 1], 1, [4, 4, 2]],
    [-10, [3, 3, 1], 1, [-4, -4, -2]],
    [0, [3, 3, 1], 1, [0, 0, 0]],
    [10, [0, 1], 1, [0, 10]],
    [0.005, [1, 2], 0.01, [0, 0.005]],
    [10.5, [1, 2, 2], 1, [2, 4.5, 4]],
    [35_000, [1, 1], 10_000, [25_000, 10_000]],
    [10, [1, 2], 0, [10 / 3, 20 / 3]],
    [1_000_000, Array<number>(12).fill(1), 1, [...Array<number>(4).fill(83_334), ...Array<number>(8).fill(83_333)]],
  ])("%d over %j by %d", (total, list, step, expected) => expect(split(total, list, { unit: step })).toEqual(expected));

  test("a blank weight takes nothing and stays blank", () => expect(split(10, [1, NaN, 1], { unit: 1 })).toEqual([5, NaN, 5]));
  test("one weight takes all", () => expect(split(12.345, [7], { unit: 0.01 })).toEqual([12.345]));
  test("the input is not touched", () => {
    const list = floats(3, NaN, 1);
    const before = Array.from(list);
    splitTarget(10, list, { unit: 1, maximums: floats(2, 2, 20) });
    expect(Array.from(list)).toEqual(before);
  });
});

describe("bounds", () => {
  test("the waterfall of max-min fairness", () => expect(split(10, [1, 1, 1, 1], { unit: 0.1, maximums: floats(2, 2.6, 4, 5) })).toEqual([2, 2.6, 2.7, 2.7]));
  test("bounds move inward to whole units", () => expect(split(10, [1, 1], { unit: 1, minimums: floats(6.2, -Infinity) })).toEqual([7, 3]));
  test("a weight of 0 still gets its minimum", () => expect(split(10, [0, 1], { unit: 1, minimums: floats(2, 0) })).toEqual([2, 8]));
  test("without rounding", () => expect(split(10, [1, 1, 1], { unit: 0, maximums: floats(3.25, Infinity, Infinity) })).toEqual([3.25, 3.375, 3.375]));
  test("minimum equal to maximum", () => expect(split(10, [1, 1], { unit: 1, minimums: floats(3, 0), maximums: floats(3, 10) })).toEqual([3, 7]));
  test("the rest goes to the largest weight that has room", () => expect(split(10.5, [3, 1], { unit: 1, maximums: floats(5, 10) })).toEqual([5, 5.5]));
  test("a negative total mirrors, and bounds hold for the parts themselves", () =>
    expect(split(-10, [1, 1], { unit: 1, minimums: floats(-3, -Infinity) })).toEqual([-3, -7]));
});

describe("faults", () => {
  test.each<[string, () => unknown]>([
    ["weight-negative", () => split(10, [1, -1], { unit: 1 })],
    ["weights-zero", () => split(10, [0, NaN], { unit: 1 })],
    ["weights-zero", () => split(10, [], { unit: 1 })],
    ["unit-negative", () => split(10, [1], { unit: -1 })],
    ["bounds-crossed", () => split(10, [1, 1], { unit: 1, minimums: floats(2.1, 0), maximums: floats(2.9, 10) })],
    ["minimums-too-high", () => split(10, [1, 1], { unit: 1, minimums: floats(6, 6) })],
    ["maximums-too-low", () => split(10, [1, 1], { unit: 1, maximums: floats(4, 4) })],
    ["maximums-too-low", () => split(10, [0, 1], { unit: 1, maximums: floats(9, 4) })],
    ["maximums-too-low", () => split(8.5, [1, 1], { unit: 1, maximums: floats(4, 4) })],
    ["maximums-too-low", () => split(-10, [1, 1], { unit: 1, maximums: floats(-6, -6) })],
    ["minimums-too-high", () => split(-10, [1, 1], { unit: 1, minimums: floats(-4, -4) })],
    ["bound-other-sign", () => split(10, [1, 1], { unit: 1, maximums: floats(5, -1) })],
    ["bound-other-sign", () => split(-10, [1, 1], { unit: 1, minimums: floats(3, -Infinity) })],
  ])("%s", (code, work) => expect(codeOf(work)).toBe(code));

  test("a bound that leaves only parts of the other sign is named", () =>
    expect(() => split(-10, [1, 1], { unit: 1, minimums: floats(-Infinity, 3) })).toThrow("weights, value 2, has 3 in minimums, but no part has another sign than the total. Write 0 there, or leave it blank."));

  test("an impossible bound says by how much", () => expect(() => split(10, [1, 1], { unit: 1, minimums: floats(6, 6.5) })).toThrow(/add up to 13, which is 3 more/));
  test("the place of a negative weight", () => expect(() => split(10, [1, -2], { unit: 1 })).toThrow("weights, value 2, is -2. Weights are 0 or more."));
});

describe("properties", () => {
  test("parts sum to the total, whatever the total, the weights and the unit", () => {
    fc.assert(
      fc.property(amount, weights, unit, (total, list, step) => {
        const sum = sumOf(split(total, list, { unit: step }));
        expect(subtract(sum, shownFraction(total)).top).toBe(0n);
      }),
      { numRuns: 500 },
    );
  });

  test("each part is within one unit of its exact share", () => {
    fc.assert(
      fc.property(amount, weights, unit, (total, list, step) => {
        const parts = split(total, list, { unit: step });
        const whole = sumOf(list);
        parts.forEach((part, index) => {
          const exact = divide(multiply(shownFraction(total), shownFraction(list[index])), whole);
          const gap = subtract(shownFraction(part), exact);
          const size = gap.top < 0n ? fraction(-gap.top, gap.bottom) : gap;
          // What is left below one unit lands on one part, so that one may be off by up to another unit.
          expect(isLess(size, multiply(shownFraction(step), fraction(2n)))).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("it agrees with the naive split", () => {
    fc.assert(
      fc.property(amount, weights, unit, (total, list, step) => {
        expect(split(Math.abs(total), list, { unit: step }).every((part, index) => same(part, naiveSplit(Math.abs(total), list, { unit: step })![index]))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const bounds = fc.array(fc.tuple(weight, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 2000 }), fc.constantFrom(0, 1, 2, 3)), { minLength: 1, maxLength: 8 });
  test("with bounds it agrees with the naive split, and bounds hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), bounds, fc.constantFrom(1, 0.5, 0.01), (cents, rows, step) => {
        fc.pre(rows.some(([share]) => share > 0));
        const list = rows.map(([share]) => share);
        const minimums = rows.map(([, low, , kind]) => (kind % 2 === 1 ? low / 4 : -Infinity));
        const maximums = rows.map(([, low, more, kind]) => (kind >= 2 ? (low + more) / 4 + 1 : Infinity));
        const expected = naiveSplit(cents / 100, list, { unit: step, minimums, maximums });
        const rules = { unit: step, minimums: floats(...minimums), maximums: floats(...maximums) };
        if (!expected) return expect(codeOf(() => split(cents / 100, list, rules))).toMatch(/minimums-too-high|maximums-too-low/);
        const parts = split(cents / 100, list, rules);
        expect(parts).toEqual(expected.map((part) => part + 0));
        parts.forEach((part, index) => expect(part >= minimums[index] && part <= maximums[index]).toBe(true));
      }),
      { numRuns: 1500 },
    );
  });

  test("negative totals mirror", () => {
    fc.assert(fc.property(amount, weights, unit, (total, list, step) => expect(split(-total, list, { unit: step })).toEqual(split(total, list, { unit: step }).map((part) => 0 - part))));
  });

  test("permuting distinct weights permutes the parts where no tie is broken by position", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 10 }), (total, list) => {
        const sum = list.reduce((before, share) => before + share, 0);
        const remainders = list.map((share) => (total * share) % sum);
        fc.pre(new Set(remainders).size === remainders.length);
        const forwards = split(total, list, { unit: 1 });
        expect(split(total, [...list].reverse(), { unit: 1 }).reverse()).toEqual(forwards);
      }),
    );
  });
});
