import fc from "fast-check";
import { seasonality, type SeasonGrain } from "../../../src/domain";
import { codeOf } from "../../support/codeOf";
import { naiveSeasonality } from "../../support/naive/naiveSeasonality";
import { amount } from "../../support/wildNumbers";

type Row = readonly [day: number, amount: number];

const indices = (rows: readonly Row[], grain: SeasonGrain): (number | null)[] =>
  Array.from(seasonality(Float64Array.from(rows, ([day]) => day), Float64Array.from(rows, ([, value]) => value), grain), (index) => (Number.isNaN(index) ? null : index));

// The first days of the quarters of 2025 and 2026; 46027 to 46033 are Monday to Sunday.
const [Q1, Q2, Q3, Q4, NEXT] = [45_658, 45_748, 45_839, 45_931, 46_023];

test.each<[string, readonly Row[], SeasonGrain, (number | null)[]]>([
  ["one period is 1", [[Q2, 7]], "quarter", [null, 1, null, null]],
  ["a period without data is missing, not 0", [[Q1, 4], [Q3, 8], [Q4, 12]], "quarter", [0.5, null, 1, 1.5]],
  ["an amount of 0 is data", [[Q1, 4], [Q2, 0], [Q3, 8], [Q4, 4]], "quarter", [1, 0, 2, 1]],
  ["rows of one period add up, in any order", [[Q4, 6], [Q1, 1], [Q1 + 80, 3], [Q2, 2], [Q3, 8]], "quarter", [0.8, 0.4, 1.6, 1.2]],
  ["periods are averaged over the years that have them", [[Q1, 2], [NEXT, 6], [Q2, 4], [Q3, 4], [Q4, 4]], "quarter", [1, 1, 1, 1]],
  ["days are summed, then averaged by weekday", [[46_027, 1], [46_027, 1], [46_034, 4], [46_028, 1], [46_033, 2]], "day", [1.5, 0.5, null, null, null, null, 1]],
  ["months", [[Q1, 1], [NEXT + 31, 3]], "month", [0.5, 1.5, ...Array<null>(10).fill(null)]],
  ["returns only: the signs cancel out", [[Q1, -1], [Q2, -3]], "quarter", [0.5, 1.5, null, null]],
  ["a season of returns", [[Q1, -1], [Q2, 3]], "quarter", [-1, 3, null, null]],
  ["a row that is left out", [[Q1, 1], [NaN, 5], [Q2, 1]], "quarter", [1, 1, null, null]],
  ["read at 15 digits", [[Q1, 0.1 + 0.2], [Q2, 0.3]], "quarter", [1, 1, null, null]],
])("%s", (_what, rows, grain, expected) => expect(indices(rows, grain)).toEqual(expected));

test.each<[string, readonly Row[]]>([
  ["season-empty", []],
  ["season-empty", [[NaN, 5]]],
  ["season-zero", [[Q1, 0], [Q2, 0]]],
  ["season-zero", [[Q1, 0.1 + 0.2], [Q2, -0.3]]],
])("%s", (code, rows) => expect(codeOf(() => indices(rows, "quarter"))).toBe(code));

const rows = fc.array(fc.tuple(fc.integer({ min: 45_600, max: 46_800 }), amount), { minLength: 1, maxLength: 40 });

test("it agrees with averaging period by period", () => {
  fc.assert(fc.property(rows, fc.constantFrom("month", "quarter", "day"), (sold, grain) => {
    const expected = naiveSeasonality(sold, grain);
    if (expected === undefined) expect(codeOf(() => indices(sold, grain))).toBe("season-zero");
    else expect(indices(sold, grain)).toEqual(expected);
  }), { numRuns: 2000 });
});

test("the order of the rows and the unit of the amounts change nothing; the average is 1", () => {
  const cents = fc.array(fc.tuple(fc.integer({ min: 45_600, max: 46_800 }), fc.integer({ min: 1, max: 100_000 })), { minLength: 1, maxLength: 40 });
  fc.assert(fc.property(cents, fc.constantFrom("month", "quarter", "day"), (sold, grain) => {
    const found = indices(sold, grain);
    expect(indices([...sold].reverse().map(([day, value]) => [day, value / 100]), grain)).toEqual(found);
    const existing = found.filter((index) => index !== null);
    expect(existing.reduce((sum, index) => sum + index, 0) / existing.length).toBeCloseTo(1, 12);
  }), { numRuns: 1000 });
});
