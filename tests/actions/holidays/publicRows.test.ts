import { publicRows, type DatedHoliday } from "../../../src/actions/holidays/publicRows";
import { dayText } from "../../../src/domain";

const HOUR = 3_600_000;
const holiday = (date: string, hours: number, more: Partial<DatedHoliday> = {}): DatedHoliday => {
  const start = new Date(`${date.slice(0, 10)}T05:00:00Z`);
  return { date: `${date} 00:00:00`, start, end: new Date(start.getTime() + hours * HOUR), name: "Day", type: "public", ...more };
};
const shown = (holidays: readonly DatedHoliday[], year = 2026): unknown => publicRows(holidays, year).map(({ day, name }) => [dayText(day), name]);

test("public holidays only", () =>
  expect(shown([holiday("2026-01-01", 24), holiday("2026-02-14", 24, { type: "observance" }), holiday("2026-12-24", 24, { type: "bank" }), holiday("2026-12-31", 24, { type: "optional" })])).toEqual([["2026-01-01", "Day"]]));
test("several days are a row each", () => expect(shown([holiday("2026-03-20", 72)])).toEqual([["2026-03-20", "Day"], ["2026-03-21", "Day"], ["2026-03-22", "Day"]]));
test("a day of 23 or 25 hours is a day, half a day is none, three and a half are three", () =>
  expect([23, 25, 12, 10, 90].map((hours) => publicRows([holiday("2026-03-29", hours)], 2026).length)).toEqual([1, 1, 0, 0, 3]));
test("two holidays on one day share its row, one that is listed twice stands once", () =>
  expect(shown([holiday("2026-05-01", 24, { name: "B" }), holiday("2026-05-01", 24, { name: "A" }), holiday("2026-05-01", 24, { name: "B" })])).toEqual([["2026-05-01", "B / A"]]));
test("over the turn of the year each year gets its own days", () => {
  const both = [holiday("2025-12-31", 72), holiday("2026-12-31", 48)];
  expect(shown(both)).toEqual([["2026-01-01", "Day"], ["2026-01-02", "Day"], ["2026-12-31", "Day"]]);
  expect(shown(both, 2027)).toEqual([["2027-01-01", "Day"]]);
});
test("in the order of the days", () => expect(shown([holiday("2026-12-25", 24), holiday("2026-01-01", 24)])).toEqual([["2026-01-01", "Day"], ["2026-12-25", "Day"]]));
