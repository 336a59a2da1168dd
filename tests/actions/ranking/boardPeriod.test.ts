import fc from "fast-check";
import { boardDays, daysBefore, type PeriodChoice } from "../../../src/actions/ranking/boardPeriod";
import { dayText } from "../../../src/domain";
import { day } from "../targetPlan/planRequests";

test.each<[PeriodChoice["kind"], string, string, string, string]>([
  ["month", "2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
  ["last-month", "2026-02-01", "2026-02-28", "2026-01-01", "2026-01-31"],
  ["quarter", "2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"],
  ["year", "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
])("%s of 2026-03-17", (kind, from, to, beforeFrom, beforeTo) => {
  const days = boardDays({ kind } as PeriodChoice, day("2026-03-17"));
  expect([days?.from, days?.to].map((serial) => dayText(serial ?? 1))).toEqual([from, to]);
  const before = days && daysBefore(days);
  expect([before?.from, before?.to].map((serial) => dayText(serial ?? 1))).toEqual([beforeFrom, beforeTo]);
});

test("all rows and rows without any date have no days; the first days of the calendar none before", () => {
  expect(boardDays({ kind: "all" }, 46_000)).toBeUndefined();
  expect(boardDays({ kind: "month" }, undefined)).toBeUndefined();
  expect(daysBefore({ from: 3, to: 9 })).toBeUndefined();
});

test("the days before end where the days begin, and are as many unless whole months", () => {
  fc.assert(fc.property(fc.integer({ min: 40_000, max: 60_000 }), fc.integer({ min: 0, max: 800 }), (from, length) => {
    const before = daysBefore({ from, to: from + length });
    expect(before?.to).toBe(from - 1);
    expect(Math.abs((before?.to ?? 0) - (before?.from ?? 0) - length)).toBeLessThanOrEqual(5);
  }));
});
