import { dayOfText } from "../../domain";
import { ActionProblem } from "../actionProblem";
import { oneRowPerDay, type HolidayRow } from "./holidayRow";

/** The published days as the package has them: by ISO date, "English name,Chinese name,days". */
export interface ChinaDays {
  readonly holidays: Readonly<Record<string, string>>;
  /** Make-up working days. */
  readonly workdays: Readonly<Record<string, string>>;
}

/** The years that the State Council has published, as far as the package knows. */
export function publishedYearsOf({ holidays }: ChinaDays): readonly number[] {
  return [...new Set(Object.keys(holidays).map((date) => Number(date.slice(0, 4))))].sort((one, other) => one - other);
}

/**
 * Mainland China's days off and make-up working days of one year.
 *
 * @throws {ActionProblem} `holidays-not-published`: the days of a year are known once they are published, not before.
 */
export function chinaRows(days: ChinaDays, year: number, language: string): readonly HolidayRow[] {
  if (!publishedYearsOf(days).includes(year)) throw new ActionProblem("holidays-not-published", undefined, String(year));
  const rowsIn = (list: ChinaDays["holidays"], isMakeUp: boolean): HolidayRow[] =>
    Object.entries(list).flatMap(([date, names]) => {
      const day = dayOfText(date);
      const [english, chinese] = names.split(",");
      return day !== undefined && date.startsWith(`${year}-`) ? [{ day, isMakeUp, name: language.startsWith("zh") ? chinese : english }] : [];
    });
  return oneRowPerDay([...rowsIn(days.holidays, false), ...rowsIn(days.workdays, true)]);
}
