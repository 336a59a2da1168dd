// The one door to the calendar packages. They are large: load this file when a person asks for holidays, not before.
import chinaDays from "chinese-days/dist/chinese-days.json";
import Holidays, { type HolidaysTypes } from "date-holidays";
import { ActionProblem } from "../actionProblem";
import { chinaRows, publishedYearsOf } from "./chinaRows";
import { inChinese } from "./chineseNames";
import type { HolidayCountry, HolidayRequest, HolidayRow, HolidaySource } from "./holidayRow";
import { publicRows } from "./publicRows";

/** What holds for mainland China is published year by year, so rules do not do for it. */
const CHINA = "CN";

export const holidaySource: HolidaySource = {
  countries: countriesKnown(),
  publishedYears: publishedYearsOf(chinaDays),
  rowsOf(request) {
    const rows = request.country === CHINA ? chinaRows(chinaDays, request.year, request.language) : rowsByRule(request);
    if (rows.length === 0) throw new ActionProblem("holidays-none", undefined, String(request.year));
    return rows;
  },
};

function rowsByRule({ country, state, year, language }: HolidayRequest): readonly HolidayRow[] {
  // What is not in the reader's language is in English where that has a name; the country's own language comes last.
  const languages = [...new Set([language.slice(0, 2), "en"])];
  const calendar = state === undefined ? new Holidays(country, { languages }) : new Holidays(country, state, { languages });
  // A holiday may last over the turn of the year, or be observed on its other side.
  const holidays = [year - 1, year, year + 1].flatMap((each) => calendar.getHolidays(each));
  const named = language.startsWith("zh") ? inChinese(holidays, englishNames(calendar), language === "zh-TW" ? "traditional" : "simplified") : holidays;
  return publicRows(named, year);
}

/** By rule; the package's types leave out what a rule holds. */
function englishNames(calendar: Holidays): ReadonlyMap<string, string | undefined> {
  const rules = calendar.getRules() as unknown as readonly HolidaysTypes.HolidayRule[];
  return new Map(rules.map(({ rule, name }) => [rule, typeof name === "string" ? undefined : name.en]));
}

function countriesKnown(): readonly HolidayCountry[] {
  const calendars = new Holidays();
  return Object.entries(calendars.getCountries("en")).map(([code, name]) => ({
    code,
    name,
    states: code === CHINA ? [] : Object.entries(calendars.getStates(code) ?? {}).map(([state, stateName]) => ({ code: state, name: stateName })),
  }));
}
