import fc from "fast-check";
import { firstDayOf, monthOf } from "../../../src/domain/calendar/months";
import { periodsOf } from "../../../src/domain/calendar/periodsOf";
import { weekdayOf } from "../../../src/domain/calendar/weekdayOf";
import { codeOf } from "../../support/codeOf";
import { naiveText } from "../../support/naive/naiveCalendar";

const cut = (start: number, end: number, grain: "day" | "week" | "month" | "quarter"): number[][] => periodsOf({ start, end, grain }).map(({ first, last }) => [first, last]);

// 46023 is Thursday, 1 January 2026.
test.each<[string, number[][], number[][]]>([
  ["one day", cut(46_023, 46_023, "day"), [[46_023, 46_023]]],
  ["one day of a week", cut(46_023, 46_023, "week"), [[46_023, 46_023]]],
  ["from a Monday to a Sunday", cut(46_027, 46_033, "week"), [[46_027, 46_033]]],
  ["a Monday more", cut(46_027, 46_034, "week"), [[46_027, 46_033], [46_034, 46_034]]],
  ["a Sunday before", cut(46_026, 46_033, "week"), [[46_026, 46_026], [46_027, 46_033]]],
  ["a leap year's February between two months that are cut", cut(46_783, 46_813, "month"), [[46_783, 46_783], [46_784, 46_812], [46_813, 46_813]]],
  ["around the turn of a year", cut(46_022, 46_023, "quarter"), [[46_022, 46_022], [46_023, 46_023]]],
  ["a year of quarters", cut(46_023, 46_387, "quarter"), [[46_023, 46_112], [46_113, 46_203], [46_204, 46_295], [46_296, 46_387]]],
  ["the first months of a workbook, with the day that never was", cut(1, 61, "month"), [[1, 31], [32, 60], [61, 61]]],
  ["the last days of a workbook", cut(2_958_434, 2_958_465, "month"), [[2_958_434, 2_958_434], [2_958_435, 2_958_465]]],
  ["the last week", cut(2_958_464, 2_958_465, "week"), [[2_958_464, 2_958_465]]],
])("%s", (_what, found, expected) => expect(found).toEqual(expected));

test("100,000 periods and no more", () => {
  expect(cut(1, 100_000, "day")).toHaveLength(100_000);
  expect(codeOf(() => cut(1, 100_001, "day"))).toBe("periods-too-many");
  // The first week is one Sunday only.
  expect(cut(1, 1 + 99_999 * 7, "week")).toHaveLength(100_000);
  expect(codeOf(() => cut(1, 2 + 99_999 * 7, "week"))).toBe("periods-too-many");
  expect(cut(1, 2_958_465, "month")).toHaveLength(8100 * 12);
});

test("the end before the start", () => expect(codeOf(() => cut(46_024, 46_023, "day"))).toBe("end-before-start"));

const day = fc.integer({ min: 61, max: 2_958_465 });

test("months and weekdays are those of the calendar", () => {
  fc.assert(fc.property(day, (one) => {
    const [year, month] = naiveText(one).split("-").map(Number);
    expect([monthOf(one), naiveText(firstDayOf(monthOf(one)))]).toEqual([year * 12 + month - 1, `${naiveText(one).slice(0, 7)}-01`]);
    expect(weekdayOf(one)).toBe((new Date(`${naiveText(one)}T00:00:00Z`).getUTCDay() + 6) % 7);
  }), { numRuns: 1000 });
});

test("periods follow each other without a gap, and a month is never cut inside", () => {
  fc.assert(fc.property(day, fc.nat(1000), fc.constantFrom("day", "week", "month", "quarter"), (start, length, grain) => {
    const end = Math.min(start + length, 2_958_465);
    const periods = cut(start, end, grain);
    expect([periods[0][0], periods[periods.length - 1][1]]).toEqual([start, end]);
    const later = periods.slice(1);
    expect(later.map(([first]) => first)).toEqual(periods.slice(0, -1).map(([, last]) => last + 1));
    const isStart = (day: number): boolean => {
      const pattern = { day: /./, week: /./, month: /-01$/, quarter: /-(01|04|07|10)-01$/ }[grain];
      return grain === "week" ? weekdayOf(day) === 0 : pattern.test(naiveText(day));
    };
    expect(later.filter(([first]) => !isStart(first))).toEqual([]);
  }), { numRuns: 1000 });
});
