import fc from "fast-check";
import { respread } from "../../../src/domain";
import { add, fraction, shownFraction, subtract } from "../../support/naive/fractions";
import { naiveRespread } from "../../support/naive/naiveRespread";
import { codeOf } from "../../support/codeOf";

const floats = (values: readonly (number | null)[]): Float64Array => Float64Array.from(values, (value) => value ?? NaN);
const cells = (values: Float64Array): (number | null)[] => Array.from(values, (value) => (Number.isNaN(value) ? null : value + 0));
const spread = (total: number, actuals: readonly (number | null)[], weights: readonly (number | null)[], unit = 1, closed?: number): (number | null)[] =>
  cells(respread(total, floats(actuals), floats(weights), { unit, closed }));
describe("examples", () => {
  test.each<[string, Parameters<typeof spread>, (number | null)[]]>([
    ["nothing has happened yet", [100, [0, null, 0], [1, 1, 2]], [25, 25, 50]],
    ["a gap and a 0 before the last actual are closed", [100, [10, null, 0, 20, 0], [1, 1, 1, 1, 1]], [10, null, 0, 20, 70]],
    ["amounts in open periods are ignored", [100, [10, 99, 99], [1, 1, 1], 1, 1], [10, 45, 45]],
    ["closed counts a 0 at the end", [100, [10, 0, 0], [1, 1, 1], 1, 2], [10, 0, 90]],
    ["a return leaves more to do", [100, [-20, 0], [1, 1]], [-20, 120]],
    ["exactly reached", [100, [60, 40, 0, null], [1, 1, 1, 1]], [60, 40, 0, 0]],
    ["one below: one unit is left", [100, [60, 39, 0, 0], [1, 1, 1, 1]], [60, 39, 1, 0]],
    ["one above: zeros, and the sum exceeds the total", [100, [60, 41, 0, 0], [1, 1, 1, 1]], [60, 41, 0, 0]],
    ["reached: weights are not asked, a blank one stays blank", [100, [100, 0, 0], [1, 0, null]], [100, 0, null]],
    ["every period closed", [100, [30, 30], [1, 1]], [30, 30]],
    ["a negative total mirrors", [-100, [-40, 0, 0], [1, 1, 1]], [-40, -30, -30]],
    ["a negative total that is reached", [-100, [-140, 0], [1, 1]], [-140, 0]],
    ["a total of 0 takes back", [0, [-5, 0], [1, 1]], [-5, 5]],
    ["a closed period needs no weight", [10, [4, 0], [null, 1]], [4, 6]],
    ["exact shares", [10, [0.5, 0, 0], [1, 2, 2], 0], [0.5, 4.75, 4.75]],
    ["what is left has 16 digits, and no cent is lost", [1_234_567_890_123.45, [0.001, 0, 0], [1, 1, 1], 0.001], [0.001, 617_283_945_061.725, 617_283_945_061.724]],
  ])("%s", (_what, args, expected) => expect(spread(...args)).toEqual(expected));

  test("the input is not touched", () => {
    const [actuals, weights] = [floats([5, null, 0]), floats([1, null, 1])];
    const before = [cells(actuals), cells(weights)];
    respread(10, actuals, weights, { unit: 1 });
    expect([cells(actuals), cells(weights)]).toEqual(before);
  });
});

describe("faults", () => {
  test.each<[string, Parameters<typeof spread>]>([
    ["closed-out-of-range", [10, [1, 2], [1, 1], 1, -1]],
    ["closed-out-of-range", [10, [1, 2], [1, 1], 1, 3]],
    ["closed-out-of-range", [10, [1, 2], [1, 1], 1, 1.5]],
    ["open-weights-zero", [10, [1, 0, 0], [1, 0, null]]],
    ["weight-negative", [10, [1, 0], [-1, 1]]],
    ["unit-negative", [10, [1, 0], [1, 1], -1]],
    ["unit-negative", [10, [10, 0], [1, 1], -1]],
  ])("%s", (code, args) => expect(codeOf(() => spread(...args))).toBe(code));
});

describe("properties", () => {
  const cents = fc.integer({ min: -100_000, max: 500_000 }).map((value) => value / 100);
  const mills = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((value) => value / 1000);
  const actual = fc.oneof({ weight: 3, arbitrary: cents }, { weight: 2, arbitrary: fc.constantFrom(0, null) });
  const weight = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 900 }).map((value) => value / 10) }, { weight: 1, arbitrary: fc.constant(null) });
  const periods = fc.array(fc.tuple(actual, weight), { minLength: 1, maxLength: 12 });
  const closed = fc.option(fc.nat(12), { nil: undefined });

  test("it agrees with the naive re-spread", () => {
    fc.assert(
      fc.property(cents.map((value) => value * 4), periods, closed, fc.constantFrom(1, 0.01, 0.5), (total, rows, count, unit) => {
        fc.pre(count === undefined || count <= rows.length);
        const [actuals, weights] = [rows.map(([value]) => value), rows.map(([, value]) => value)];
        const expected = naiveRespread(total, actuals, weights, unit, count);
        if (!expected) return expect(codeOf(() => spread(total, actuals, weights, unit, count))).toBe("open-weights-zero");
        expect(spread(total, actuals, weights, unit, count)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test("while something remains, the periods sum to the total exactly", () => {
    fc.assert(
      fc.property(mills, fc.array(mills, { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (total, past, open) => {
        const rest = past.reduce((left, value) => subtract(left, shownFraction(value)), shownFraction(total)).top;
        fc.pre(rest !== 0n && rest > 0n === total >= 0);
        const all = spread(total, [...past, ...open.map(() => 0)], [...past.map(() => 1), ...open], 0.01, past.length);
        expect(subtract(all.map((value) => shownFraction(value!)).reduce(add, fraction(0n)), shownFraction(total)).top).toBe(0n);
      }),
      { numRuns: 1000 },
    );
  });
});
