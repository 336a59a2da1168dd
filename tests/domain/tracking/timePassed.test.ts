import fc from "fast-check";
import { periodDays, timePassed, workCalendar } from "../../../src/domain";
import { naiveDays } from "../../support/naive/naiveCalendar";

// November 2026 is 46327 to 46356.
const november = (asOf: number): number => timePassed(periodDays({ start: 46_327, end: 46_356, asOf, calendar: undefined }));

test.each([[46_326, 0], [46_327, 1 / 30], [46_347, 0.7], [46_355, 29 / 30], [46_356, 1], [46_357, 1], [1, 0]])("as of day %d, %d of November has passed", (asOf, expected) => expect(november(asOf)).toBe(expected));
test("a period of one day", () => expect(timePassed(periodDays({ start: 5, end: 5, asOf: 5, calendar: undefined }))).toBe(1));
test("the end is not before the start", () => expect(() => periodDays({ start: 46_053, end: 46_052, asOf: 1, calendar: undefined })).toThrow("end is 2026-01-30, which is before start, 2026-01-31. Exchange the two dates."));
// 46025 and 46026 are a weekend.
test("a period without a working day has no answer", () =>
  expect(() => timePassed(periodDays({ start: 46_025, end: 46_026, asOf: 46_025, calendar: workCalendar([]) }))).toThrow(expect.objectContaining({ code: "no-working-day", isUnavailable: true })));

test("passed and remaining are the total, as counted one by one", () => {
  const day = fc.integer({ min: 45_990, max: 46_120 });
  fc.assert(fc.property(day, day, day, fc.boolean(), (one, two, asOf, isWorking) => {
    const [start, end] = [Math.min(one, two), Math.max(one, two)];
    const { passed, remaining, total } = periodDays(Object.freeze({ start, end, asOf, calendar: isWorking ? workCalendar([]) : undefined }));
    const count = (first: number, last: number): number => naiveDays(first, last, isWorking ? [] : undefined);
    expect([passed, remaining, total]).toEqual([count(start, Math.min(asOf, end)), count(Math.max(asOf + 1, start), end), count(start, end)]);
  }), { numRuns: 2000 });
});
