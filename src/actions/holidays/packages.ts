// The one door to the calendar packages. They are large: load this file when a person asks for holidays, not before.
import chinaDays from "chinese-days/dist/chinese-days.json";
import Holidays from "date-holidays";
import { ActionProblem } from "../actionProblem";
import { chinaRows, publishedYearsOf } from "./chinaRows";
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
  const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
  // A holiday may last over the turn of the year, or be observed on its other side.
  const holidays = [year - 1, year, year + 1].flatMap((each) => calendar.getHolidays(each, language.slice(0, 2)));
  return publicRows(holidays, year);
}

function countriesKnown(): readonly HolidayCountry[] {
  const calendars = new Holidays();
  return Object.entries(calendars.getCountries("en")).map(([code, name]) => ({
    code,
    name,
    states: code === CHINA ? [] : Object.entries(calendars.getStates(code) ?? {}).map(([state, stateName]) => ({ code: state, name: stateName })),
  }));
}
