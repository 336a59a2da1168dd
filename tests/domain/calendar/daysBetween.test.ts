import fc from "fast-check";
import { workCalendar } from "../../../src/domain";
import { daysBetween } from "../../../src/domain/calendar/daysBetween";
import { naiveDays, type NaiveHoliday } from "../../support/naive/naiveCalendar";

const EVERY_WEEKDAY = workCalendar([]);

// 46023 is Thursday, 1 January 2026.
test.each([
  [46_023, 46_023, 1, 1], [46_023, 46_024, 2, 2], [46_023, 46_025, 3, 2], [46_025, 46_026, 2, 0], [46_026, 46_027, 2, 1],
  [46_023, 46_022, 0, 0], [46_030, 46_023, 0, 0], [46_023, 46_053, 31, 22], [1, 1, 1, 0], [1, 2, 2, 1], [1, 2_958_465, 2_958_465, 2_113_190],
])("%d to %d: %d days, %d of them Monday to Friday", (first, last, days, weekdays) => {
  expect([daysBetween(first, last, undefined), daysBetween(first, last, EVERY_WEEKDAY)]).toEqual([days, weekdays]);
});

const day = fc.integer({ min: 45_990, max: 46_120 });
const holidays: fc.Arbitrary<NaiveHoliday[]> = fc.uniqueArray(fc.record({ day, isMakeUp: fc.boolean() }), { selector: (holiday) => holiday.day, maxLength: 40 });

test("agrees with counting one by one", () => {
  fc.assert(fc.property(day, day, fc.option(holidays, { nil: undefined }), (first, last, listed) => {
    const calendar = listed && workCalendar(Object.freeze(listed.map((holiday, index) => ({ ...holiday, row: index + 1 }))));
    expect(daysBetween(first, last, calendar)).toBe(naiveDays(first, last, listed));
  }), { numRuns: 2000 });
});

test("days of neighbouring stretches add up", () => {
  fc.assert(fc.property(day, day, day, holidays, (one, two, three, listed) => {
    const [first, middle, last] = [one, two, three].sort((earlier, later) => earlier - later);
    const calendar = workCalendar(listed.map((holiday) => ({ ...holiday, row: 1 })));
    expect(daysBetween(first, middle, calendar) + daysBetween(middle + 1, last, calendar)).toBe(daysBetween(first, last, calendar));
  }), { numRuns: 1000 });
});
