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

const names = (country: string, language: string): string[] => holidaySource.rowsOf({ country, year: 2026, language }).map(({ name }) => name);

test("Germany is told in the script of the reader, and in English before German", () => {
  expect(names("DE", "zh-CN")).toEqual(["元旦", "Good Friday", "Easter Monday", "劳动节", "Ascension Day", "Whit Monday", "National Holiday", "Christmas Day", "Boxing Day"]);
  expect(names("DE", "zh-TW")).toEqual(["元旦", "耶穌受難節", "復活節星期一", "Labour Day", "Ascension Day", "Whit Monday", "National Holiday", "聖誕節", "Boxing Day"]);
  expect(names("DE", "en-US")).toEqual(["New Year's Day", "Good Friday", "Easter Monday", "Labour Day", "Ascension Day", "Whit Monday", "National Holiday", "Christmas Day", "Boxing Day"]);
});
test("a day in lieu in the United States has the word of the reader", () => {
  expect(names("US", "zh-CN")).toContain("Independence Day (补假)");
  expect(names("US", "zh-TW")).toContain("Independence Day (補假)");
  expect(names("US", "en-US")).toContain("Independence Day (substitute day)");
});
test("Taiwan keeps its own names in Taiwan and has English ones on the mainland", () => {
  expect(names("TW", "zh-TW")).toEqual(expect.arrayContaining(["農曆除夕", "兒童節", "中秋節", "國慶日 / 雙十節"]));
  expect(names("TW", "zh-CN")).toEqual(expect.arrayContaining(["Chinese New Year's Eve", "Mid-Autumn Festival", "National Day / Double Tenth Day"]));
});
test("Japan is not told in Japanese", () => {
  for (const language of ["zh-CN", "zh-TW"]) expect(names("JP", language)).toEqual(expect.arrayContaining(["元旦", "Coming of Age Day", "Culture Day"]));
});
test("a country without English names has its own", () => expect(names("TN", "zh-CN")).toEqual(expect.arrayContaining(["元旦", "عيد الشهداء"])));
test.each(["zh-CN", "zh-TW"] as const)("no name in %s is in the other script, and the days are those of English", (language) => {
  // Characters of the package's names that are written otherwise on the other side.
  const refused = { "zh-CN": /[聖誕節復農曆勞動國慶兒淸陽後紀開]/u, "zh-TW": /[劳动节农历换国际妇补]/u } as const;
  for (const country of ["AL", "AZ", "AU", "BR", "FR", "GB", "IT", "JP", "KR", "KZ", "RU", "SG", "UA", "US", "ZA"]) {
    const rows = holidaySource.rowsOf({ country, year: 2026, language });
    expect([country, rows.filter(({ name }) => refused[language].test(name))]).toEqual([country, []]);
    expect([country, rows.map(({ day }) => dayText(day))]).toEqual([country, dates(country, 2026)]);
  }
});
test("China has no states to choose, Germany has 16", () => {
  const states = (country: string): unknown => holidaySource.countries.find(({ code }) => code === country)?.states.length;
  expect([states("CN"), states("DE")]).toEqual([0, 16]);
});
