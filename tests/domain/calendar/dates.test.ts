import fc from "fast-check";
import { dayOf, dayOfText } from "../../../src/domain";
import { dayText } from "../../../src/domain/calendar/dates";
import { naiveText } from "../../support/naive/naiveCalendar";

test.each([
  [1, 1], [0.999, undefined], [0, undefined], [-1, undefined], [46_023, 46_023], [46_023.999, 46_023],
  // A product that is a little below the day at the 16th digit shows as the day
  [46_023 - 1e-11, 46_023],
  [2_958_465.5, 2_958_465], [2_958_466, undefined], [NaN, undefined], [1e308, undefined],
])("serial number %d is day %d", (serial, day) => expect(dayOf(serial)).toBe(day));

test.each([
  ["2026-01-31", 46_053], ["2026-1-31", 46_053], ["2026/1/31", 46_053], ["2026年1月31日", 46_053], ["　２０２６／０１／３１ ", 46_053],
  ["2028-02-29", 46_812], ["1900-01-01", 1], ["1900-02-28", 59], ["1900-03-01", 61], ["9999-12-31", 2_958_465],
])("%s is %d", (text, day) => expect(dayOfText(text)).toBe(day));

test.each(["", "2026", "2026-01", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-01/31", "1/31/2026", "31.1.2026", "26-01-31", "1899-12-31", "1900-02-29", "46023", "20260131", "2026年1月31", "2026-01-31 10:00", "tomorrow"])("%j is no date", (text) => expect(dayOfText(text)).toBeUndefined());

test.each([[1, "1900-01-01"], [59, "1900-02-28"], [61, "1900-03-01"], [46_053, "2026-01-31"], [2_958_465, "9999-12-31"]])("day %d is told as %s", (day, text) => expect(dayText(day)).toBe(text));

test("every day is read back from its text, in each of the three forms", () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
    const text = naiveText(day);
    const [year, month, dayOfMonth] = text.split("-").map(Number);
    expect([dayText(day), dayOfText(text), dayOfText(`${year}/${month}/${dayOfMonth}`), dayOfText(`${year}年${month}月${dayOfMonth}日`)]).toEqual([text, day, day, day]);
  }), { numRuns: 1000 });
});
