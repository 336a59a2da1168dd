import chinaDays from "chinese-days/dist/chinese-days.json";
import { chinaRows, publishedYearsOf } from "../../../src/actions/holidays/chinaRows";
import { dayOfText, dayText, workCalendar } from "../../../src/domain";
import { daysBetween } from "../../../src/domain/calendar/daysBetween";

test("2026 has the working days of the published calendar, month by month", () => {
  const rows = chinaRows(chinaDays, 2026, "zh-CN");
  const calendar = workCalendar(rows.map(({ day, isMakeUp }, index) => ({ day, isMakeUp, row: index + 1 })));
  const worked = Array.from({ length: 12 }, (_, month) => {
    const first = dayOfText(`2026-${month + 1}-1`)!;
    const next = dayOfText(month === 11 ? "2027-1-1" : `2026-${month + 2}-1`)!;
    return daysBetween(first, next - 1, calendar);
  });
  expect(worked).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
});

test("days off and make-up days in order, named in the reader's language", () => {
  const shown = (language: string): unknown => chinaRows(chinaDays, 2026, language).slice(0, 5).map(({ day, isMakeUp, name }) => [dayText(day), isMakeUp, name]);
  expect(shown("zh-CN")).toEqual([["2026-01-01", false, "元旦"], ["2026-01-02", false, "元旦"], ["2026-01-03", false, "元旦"], ["2026-01-04", true, "元旦"], ["2026-02-14", true, "春节"]]);
  expect(shown("en-US")).toEqual([["2026-01-01", false, "New Year's Day"], ["2026-01-02", false, "New Year's Day"], ["2026-01-03", false, "New Year's Day"], ["2026-01-04", true, "New Year's Day"], ["2026-02-14", true, "Spring Festival"]]);
});

test("no published year lists a day as off and as worked", () => {
  for (const year of publishedYearsOf(chinaDays)) {
    const rows = chinaRows(chinaDays, year, "en-US");
    expect([year, new Set(rows.map(({ day }) => day)).size]).toEqual([year, rows.length]);
    expect(() => workCalendar(rows.map((row, index) => ({ ...row, row: index + 1 })))).not.toThrow();
  }
});

test("a year that is not published is said, not guessed", () => {
  const years = publishedYearsOf(chinaDays);
  expect(years).toContain(2026);
  for (const year of [years[0] - 1, years[years.length - 1] + 1]) {
    expect(() => chinaRows(chinaDays, year, "zh-CN")).toThrow(expect.objectContaining({ code: "holidays-not-published", found: String(year) }));
  }
});
