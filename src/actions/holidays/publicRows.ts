import { dayOfText } from "../../domain";
import { oneRowPerDay, type HolidayRow } from "./holidayRow";

const DAY = 86_400_000;
/** A day on which the clocks change is up to an hour shorter; some are written with one more. */
const CLOCK_CHANGE = 2 * 3_600_000;

/** A holiday as the package gives it: its local date, and from when to when it lasts. */
export interface DatedHoliday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
}

/** The public holidays of one year, a row for each whole day: on half a day off people work. */
export function publicRows(holidays: readonly DatedHoliday[], year: number): readonly HolidayRow[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`].map((date) => dayOfText(date) ?? NaN);
  const rows = holidays.filter(({ type }) => type === "public").flatMap(({ date, start, end, name }) => {
    const wholeDays = Math.floor((end.getTime() - start.getTime() + CLOCK_CHANGE) / DAY);
    const day = dayOfText(date.slice(0, 10));
    return day === undefined ? [] : Array.from({ length: wholeDays }, (_, after) => ({ day: day + after, isMakeUp: false, name }));
  });
  return oneRowPerDay(rows.filter(({ day }) => day >= first && day <= last));
}
