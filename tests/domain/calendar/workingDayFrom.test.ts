import fc from "fast-check";
import { workCalendar } from "../../../src/domain";
import { workingDayFrom } from "../../../src/domain/calendar/workingDayFrom";
import { naiveWorkingDayFrom, type NaiveHoliday } from "../../support/naive/naiveCalendar";

const calendar = (listed: readonly NaiveHoliday[]) => workCalendar(listed.map((holiday) => ({ ...holiday, row: 1 })));

// 46024 is a Friday, 46025 a Saturday, 46026 a Sunday, 46027 a Monday.
test.each<[string, number, NaiveHoliday[], number]>([
  ["a working day stays", 46_024, [], 46_024],
  ["a Saturday moves to the Monday", 46_025, [], 46_027],
  ["a Sunday moves to the Monday", 46_026, [], 46_027],
  ["over a holiday on the Monday", 46_025, [{ day: 46_027, isMakeUp: false }], 46_028],
  ["to a make-up day", 46_025, [{ day: 46_026, isMakeUp: true }], 46_026],
  ["a make-up day stays", 46_025, [{ day: 46_025, isMakeUp: true }], 46_025],
  ["a holiday moves", 46_024, [{ day: 46_024, isMakeUp: false }], 46_027],
  ["the first day of all, a Sunday", 1, [], 2],
  ["over five years off", 46_024, Array.from({ length: 1826 }, (_, index) => ({ day: 46_024 + index, isMakeUp: false })), 47_850],
])("%s", (_what, day, listed, expected) => expect(workingDayFrom(day, calendar(listed))).toBe(expected));

test("agrees with looking day by day", () => {
  const day = fc.integer({ min: 45_990, max: 46_120 });
  const holidays = fc.uniqueArray(fc.record({ day, isMakeUp: fc.boolean() }), { selector: (holiday) => holiday.day, maxLength: 60 });
  const stretch = fc.tuple(day, fc.integer({ min: 1, max: 60 })).map(([first, length]) => Array.from({ length }, (_, index) => ({ day: first + index, isMakeUp: false })));
  fc.assert(fc.property(day, fc.oneof(holidays, stretch), (from, listed) => {
    expect(workingDayFrom(from, calendar(listed))).toBe(naiveWorkingDayFrom(from, listed));
  }), { numRuns: 2000 });
});
