import fc from "fast-check";
import { phase, splitTarget, workCalendar } from "../../../src/domain";
import { periodsOf } from "../../../src/domain/calendar/periodsOf";
import { codeOf } from "../../support/codeOf";
import { add, fraction, isSame, shownFraction } from "../../support/naive/fractions";
import { naiveDays, type NaiveHoliday } from "../../support/naive/naiveCalendar";
import { naivePhase, type NaivePhase } from "../../support/naive/naivePhase";

// 46023 is Thursday, 1 January 2026; 46387 the last day of that year.
const YEAR = { start: 46_023, end: 46_387 };
const BASE: NaivePhase = { total: 100, ...YEAR, grain: "month", days: "calendar", holidays: [], unit: 1 };
const ONES = Array<number>(12).fill(1);

function ask({ total, start, end, grain, profile, days, holidays, unit, profileBy }: NaivePhase): [number, number][] {
  const calendar = days === "working" ? workCalendar(holidays.map((holiday, index) => ({ ...holiday, row: index + 1 }))) : undefined;
  const rules = { calendar, isEven: days === "equal", profile: profile && Float64Array.from(profile), profileBy, unit };
  return phase(total, { start, end, grain }, Object.freeze(rules)).map(({ first, target }) => [first, target]);
}

const targets = (input: Partial<NaivePhase>): number[] => ask({ ...BASE, ...input }).map(([, target]) => target);
const fault = (input: Partial<NaivePhase>): string | undefined => codeOf(() => targets(input));

describe("examples", () => {
  test.each<[string, Partial<NaivePhase>, number[]]>([
    ["days of the months", { total: 365 }, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    ["Mondays to Fridays", { total: 261, days: "working" }, [22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23]],
    ["every period the same, also a cut one", { total: 9, start: 46_053, end: 46_082, days: "equal" }, [3, 3, 3]],
    ["a profile of the year, whole months", { total: 78, profile: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["a profile of the year by quarters", { total: 78, grain: "quarter", profile: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, [6, 15, 24, 33]],
    ["half of June is half of its weight", { total: 3, start: 46_189, end: 46_234, profile: ONES }, [1, 2]],
    ["a profile of the week by weeks, the first from Thursday", { total: 50, end: 46_033, grain: "week", profile: [1, 2, 3, 4, 5, 6, 7] }, [22, 28]],
    ["the weekend of a profile, on working days", { total: 24, end: 46_033, grain: "week", days: "working", profile: [1, 2, 3, 4, 5, 6, 7] }, [9, 15]],
    ["a make-up Sunday has the weight of a Sunday", { total: 31, end: 46_033, grain: "week", days: "working", holidays: [{ day: 46_026, isMakeUp: true }], profile: [1, 2, 3, 4, 5, 6, 7] }, [16, 15]],
    ["one weight per period, whatever its days", { total: 10, start: 46_053, end: 46_082, profile: [1, 4, 5] }, [1, 4, 5]],
    ["one weight per period, also without a working day", { total: 10, start: 46_025, end: 46_027, grain: "day", days: "working", profile: [1, 4, 5] }, [1, 4, 5]],
    ["12 periods that start in April, by period", { total: 78, start: 46_113, end: 46_477, profile: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], profileBy: "period" }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["12 periods that start in April, by calendar", { total: 78, start: 46_113, end: 46_477, profile: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], profileBy: "calendar" }, [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]],
    ["12 periods and 12 equal weights: both readings agree", { total: 24, start: 46_113, end: 46_477, profile: ONES }, Array<number>(12).fill(2)],
    ["a week from Monday: both readings agree", { total: 28, start: 46_027, end: 46_033, grain: "day", profile: [1, 2, 3, 4, 5, 6, 7] }, [1, 2, 3, 4, 5, 6, 7]],
    ["seven equal weeks and seven equal weights: the shares agree", { total: 7, start: 46_027, end: 46_075, grain: "week", profile: ONES.slice(5) }, ONES.slice(5)],
    ["half a unit goes to the largest weight, the earlier on a tie", { total: 365.5 }, [31.5, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    ["less than a unit goes to the largest weight whole", { total: 0.5, start: 46_053, end: 46_082 }, [0, 0.5, 0]],
    ["a negative total mirrors", { total: -5, end: 46_024, grain: "day" }, [-3, -2]],
    ["nothing to spread", { total: 0, end: 46_024, grain: "day" }, [0, 0]],
    ["exact shares", { total: 1, end: 46_081, unit: 0 }, [31 / 59, 28 / 59]],
    ["a day at the end of the calendar", { total: 7, start: 2_958_464, end: 2_958_465, profile: [...ONES.slice(1), 31], profileBy: "calendar" }, [7]],
  ])("%s", (_what, input, expected) => expect(targets(input)).toEqual(expected));

  test("the first column is the first day inside the span", () => expect(ask({ ...BASE, start: 46_040, end: 46_120, grain: "quarter" }).map(([first]) => first)).toEqual([46_040, 46_113]));
  test("weights that differ beyond the 15th digit still decide who takes the rest", () =>
    // 1/30 of April against 1/31 of a weight that is larger by 31/30 and one in the 15th digit
    expect(targets({ total: 0.5, start: 46_142, end: 46_143, grain: "day", profile: [0, 0, 0, 3, 3.10000000000001, 0, 0, 0, 0, 0, 0, 0], profileBy: "calendar" })).toEqual([0, 0.5]));
  test("a month without a working day gets nothing, and its neighbours exactly their weights", () => {
    const holidays = Array.from({ length: 28 }, (_, index) => ({ day: 46_054 + index, isMakeUp: false }));
    expect(targets({ total: 76, days: "working", holidays, profile: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], profileBy: "calendar" })).toEqual([1, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
  test("a blank weight counts 0, and the profile is left as it is", () => {
    const profile = Float64Array.of(NaN, 1, 4);
    expect(phase(10, { start: 46_053, end: 46_082, grain: "month" }, { unit: 1, profile }).map(({ target }) => target)).toEqual([0, 2, 8]);
    expect(profile).toEqual(Float64Array.of(NaN, 1, 4));
  });
});

describe("faults", () => {
  test.each<[string, Partial<NaivePhase>]>([
    ["end-before-start", { end: 46_022 }],
    ["periods-too-many", { start: 1, end: 2_958_465, grain: "day" }],
    ["unit-negative", { unit: -1 }],
    ["no-working-day", { start: 46_025, end: 46_026, days: "working" }],
    ["profile-count", { profile: [1, 2, 3] }],
    ["profile-not-calendar", { end: 46_112, profile: [1, 2, 3], profileBy: "calendar" }],
    ["profile-not-periods", { end: 46_112, profile: ONES, profileBy: "period" }],
    ["profile-ambiguous", { start: 46_024, profile: ONES }],
    ["profile-ambiguous", { start: 46_113, end: 46_477, profile: [2, ...ONES.slice(1)] }],
    ["profile-ambiguous", { start: 46_028, end: 46_034, grain: "day", profile: [2, ...ONES.slice(6)] }],
    // By calendar this would be nothing at all.
    ["profile-ambiguous", { start: 46_023, end: 46_034, grain: "day", profile: [0, ...ONES.slice(1)] }],
    ["profile-empty", { profile: ONES.map(() => 0) }],
    ["profile-empty", { start: 46_025, end: 46_026, days: "working", profile: ONES }],
    ["weight-negative", { profile: [-1, ...ONES.slice(1)] }],
  ])("%s", (code, input) => expect(fault(input)).toBe(code));
});

describe("properties", () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 300 }).map((value) => value / 10), fc.constantFrom(0, 1, 0.1 + 0.2, 1 / 3, 123_456.789));
  const holidays: fc.Arbitrary<NaiveHoliday[]> = fc.uniqueArray(fc.record({ day: fc.integer({ min: 46_000, max: 46_500 }), isMakeUp: fc.boolean() }), { selector: ({ day }) => day, maxLength: 60 });
  const anySpan = fc.tuple(fc.integer({ min: 45_990, max: 46_400 }), fc.oneof(fc.nat(14), fc.nat(400))).map(([start, length]) => ({ start, end: start + length }));
  /** Spans of 12 months, 12 weeks, 7 weeks and 7 days, where a profile can mean two things. */
  const doubtful = fc.constantFrom({ ...YEAR }, { start: 46_113, end: 46_477 }, { start: 46_024, end: 46_387 }, { start: 46_027, end: 46_110 }, { start: 46_027, end: 46_075 }, { start: 46_027, end: 46_033 }, { start: 46_029, end: 46_035 });
  const profile = fc.oneof(
    fc.constant([]),
    fc.tuple(fc.array(weight, { minLength: 1, maxLength: 12 }), fc.constantFrom(12, 7, 5)).map(([weights, count]) => Array.from({ length: count }, (_, index) => weights[index % weights.length])),
    fc.array(weight, { minLength: 1, maxLength: 12 }).map((weights) => Array.from({ length: 500 }, (_, index) => weights[index % weights.length])),
  );
  const input: fc.Arbitrary<NaivePhase> = fc.record({
    total: fc.integer({ min: -20_000_000, max: 90_000_000 }).map((mills) => mills / 1000),
    span: fc.oneof(anySpan, doubtful),
    grain: fc.constantFrom("day", "week", "month", "quarter"),
    profile,
    days: fc.constantFrom("calendar", "working", "equal"),
    holidays,
    unit: fc.constantFrom(0.01, 1, 0.3, 100, 0),
    profileBy: fc.option(fc.constantFrom("calendar", "period"), { nil: undefined }),
  } as const).map(({ span, profile: weights, ...rest }) => {
    // 500 weights stand for as many as there are periods.
    const count = weights.length === 500 ? periodsOf({ ...span, grain: rest.grain }).length : weights.length;
    return { ...span, ...rest, profile: count === 0 ? undefined : weights.slice(0, count) };
  });

  test("it agrees with counting day by day", () => {
    fc.assert(fc.property(input, (asked) => {
      const expected = naivePhase(asked);
      if (typeof expected === "string") expect(codeOf(() => ask(asked))).toBe(expected);
      else expect(ask(asked)).toEqual(expected);
    }), { numRuns: 2000 });
  });

  test("the parts sum to the total exactly", () => {
    const total = fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 }).map((digits) => digits / 1000);
    fc.assert(fc.property(input, total, fc.constantFrom(0.001, 0.01, 1, 10_000, 0.7), (asked, amount, unit) => {
      fc.pre(codeOf(() => ask(asked)) === undefined);
      const parts = targets({ ...asked, total: amount, unit });
      expect(isSame(parts.map(shownFraction).reduce(add, fraction(0n)), shownFraction(amount))).toBe(true);
    }), { numRuns: 1000 });
  });

  test("without a profile it is a split by days", () => {
    fc.assert(fc.property(input, fc.constantFrom("calendar", "working"), (asked, days) => {
      const periods = periodsOf(asked);
      const counts = periods.map(({ first, last }) => naiveDays(first, last, days === "working" ? asked.holidays : undefined));
      fc.pre(counts.some((count) => count > 0));
      expect(targets({ ...asked, days, profile: undefined })).toEqual(Array.from(splitTarget(asked.total, Float64Array.from(counts), { unit: asked.unit })));
    }), { numRuns: 1000 });
  });

  test("a full month gets exactly its weight, on whatever days", () => {
    const cents = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(cents, holidays, fc.constantFrom("calendar", "working", "equal"), (weights, off, days) => {
      fc.pre(weights.some((each) => each > 0));
      const total = weights.reduce((sum, each) => sum + each, 0) / 100;
      const shown = weights.map((each) => each / 100);
      expect(targets({ total, profile: shown, days, holidays: off, unit: 0.01, profileBy: "calendar" })).toEqual(shown);
    }), { numRuns: 1000 });
  });
});
