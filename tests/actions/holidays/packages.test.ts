import { holidaySource } from "../../../src/actions/holidays/packages";
import { dayText } from "../../../src/domain";

const dates = (country: string, year: number, state?: string): string[] => holidaySource.rowsOf({ country, year, language: "en-US", ...(state !== undefined && { state }) }).map(({ day }) => dayText(day));

test("the federal holidays of the United States in 2026, Independence Day observed on the Friday", () => {
  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
  const federal = ["2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"];
  expect(dates("US", 2026)).toEqual(expect.arrayContaining(federal));
});
test("a state has what the country has, and more", () => {
  const [germany, bavaria] = [dates("DE", 2026), dates("DE", 2026, "BY")];
  expect(bavaria).toEqual(expect.arrayContaining(germany));
  // Corpus Christi
  expect([germany.includes("2026-06-04"), bavaria.includes("2026-06-04")]).toEqual([false, true]);
});
test("equinoxes by the time of the place", () => expect(dates("JP", 2026)).toEqual(expect.arrayContaining(["2026-03-20", "2026-09-23"])));
test("mainland China is what was published, not what rules say", () => {
  expect(dates("CN", 2026)).toHaveLength(39);
  expect(() => dates("CN", 2100)).toThrow(expect.objectContaining({ code: "holidays-not-published", found: "2100" }));
});
test("a place without a known holiday is said", () => expect(() => dates("XX", 2026)).toThrow(expect.objectContaining({ code: "holidays-none", found: "2026" })));
test("every country can be asked, and every day stands once", () => {
  for (const { code } of holidaySource.countries) {
    const days = dates(code, 2026);
    expect([code, days.length > 0, new Set(days).size]).toEqual([code, true, days.length]);
  }
});
test("China has no states to choose, Germany has 16", () => {
  const states = (country: string): unknown => holidaySource.countries.find(({ code }) => code === country)?.states.length;
  expect([states("CN"), states("DE")]).toEqual([0, 16]);
});
