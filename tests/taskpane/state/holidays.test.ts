import { emptyHolidays, holidayFieldOf, holidayFieldProblems, holidays, holidaysRequestOf, type HolidaysAction, type HolidaysDraft, type HolidaysState } from "../../../src/taskpane/state/holidays";

const draft: HolidaysDraft = { country: "DE", state: "BY", years: "2026", place: "Plan!A1" };
const after = (...actions: readonly HolidaysAction[]): HolidaysState => actions.reduce(holidays, { ...emptyHolidays, draft });
const yearsOf = (years: string): unknown => holidaysRequestOf({ ...draft, years })?.years;

test("the request of a form that is filled in", () => {
  expect(holidaysRequestOf(draft)).toEqual({ country: "DE", state: "BY", years: [2026], place: "Plan!A1" });
  expect(holidaysRequestOf({ ...draft, state: "", place: " =Plan!A1 " })).toEqual({ country: "DE", years: [2026], place: "Plan!A1" });
});
test.each([["2026", [2026]], ["２０２６年", [2026]], ["2026-2028", [2026, 2027, 2028]], ["2026 至 2027", [2026, 2027]], ["1990", [1990]], ["2036-2045", [2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045]]])("%s", (text, expected) => expect(yearsOf(text)).toEqual(expected));
test.each(["", "26", "1989", "2046", "2027-2026", "2030-2040", "2026.5", "next"])("no years: %p", (text) => expect(yearsOf(text)).toBeUndefined());
test("fields say what they miss", () => {
  expect(holidayFieldProblems({ ...draft, years: " ", place: "" })).toEqual({ years: { key: "field.yearsMissing" }, place: { key: "field.placeMissing" } });
  expect(holidayFieldProblems({ ...draft, years: "26" }).years).toEqual({ key: "field.yearsText", values: { text: "26", first: "1990", last: "2045", most: 10 } });
  expect(holidayFieldProblems(draft)).toEqual({});
});
test("another country has other states", () => expect(after({ type: "chooseCountry", country: "US" })).toMatchObject({ draft: { country: "US", state: "", years: "2026" }, version: 1 }));
test("a yes to overwrite falls with the next edit", () => {
  const yes = after({ type: "allowOverwrite", allowed: true });
  expect([yes.overwrite, holidays(yes, { type: "edit", field: "years", value: "2027" }).overwrite]).toEqual([true, false]);
});
test("the form remembers which fields were left, and forgets them when it starts again", () => {
  const left = after({ type: "leave", field: "years" });
  expect([...left.visited]).toEqual(["years"]);
  expect(holidays(left, { type: "restart" })).toMatchObject({ visited: new Set(), draft: { country: "DE", state: "BY", years: "", place: "" }, run: { state: "idle" } });
});
test("a refusal is said at its field", () => {
  expect(holidayFieldOf({ key: "action.holidays-not-published" })).toBe("years");
  expect(holidayFieldOf({ key: "action.place-invalid" })).toBe("place");
  expect(holidayFieldOf({ key: "workbook.not-found" })).toBe("place");
  expect(holidayFieldOf({ key: "workbook.busy" })).toBeUndefined();
});
