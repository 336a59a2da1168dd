import fc from "fast-check";
import { revisitDay, workCalendar } from "../../../src/domain";
import { naiveDays, naiveWorkingDayFrom, type NaiveHoliday } from "../../support/naive/naiveCalendar";

// 46024 is a Friday.
test.each([[1, 46_025], [2, 46_026], [3, 46_027], [365, 46_389]])("%d days on, any day", (interval, expected) => expect(revisitDay(46_024, interval, undefined)).toBe(expected));
test.each([[1, 46_027], [2, 46_027], [3, 46_027], [7, 46_031]])("%d days on, a working day", (interval, expected) => expect(revisitDay(46_024, interval, workCalendar([]))).toBe(expected));

describe("the last date that a cell can show, a Friday", () => {
  test("the day before", () => expect(revisitDay(2_958_463, 1, workCalendar([]))).toBe(2_958_464));
  test("on it", () => expect(revisitDay(2_958_464, 1, workCalendar([]))).toBe(2_958_465));
  test.each([[2_958_465, 1], [1, 1e308]])("after it: %d and %d days", (last, interval) =>
    expect(() => revisitDay(last, interval, workCalendar([]))).toThrow("The next visit would be after 9999-12-31, the last date that a cell can show. Use a shorter interval."));
  test("only moved after it", () => expect(() => revisitDay(2_958_464, 1, workCalendar([{ day: 2_958_465, isMakeUp: false, row: 1 }]))).toThrow(expect.objectContaining({ code: "visit-too-late" })));
});

const day = fc.integer({ min: 45_990, max: 46_120 });
const holidays: fc.Arbitrary<NaiveHoliday[]> = fc.uniqueArray(fc.record({ day, isMakeUp: fc.boolean() }), { selector: (holiday) => holiday.day, maxLength: 40 });

test("it lands on a working day, not before the interval is over, as found day by day", () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 100 }), holidays, (last, interval, listed) => {
    const next = revisitDay(last, interval, workCalendar(listed.map((holiday) => ({ ...holiday, row: 1 }))));
    expect(next).toBeGreaterThanOrEqual(last + interval);
    expect(naiveDays(next, next, listed)).toBe(1);
    expect(next).toBe(naiveWorkingDayFrom(last + interval, listed));
    expect(revisitDay(last, interval, undefined)).toBe(last + interval);
  }), { numRuns: 1500 });
});
