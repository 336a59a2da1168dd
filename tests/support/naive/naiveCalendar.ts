/** Dates and working days, one by one: what the domain is checked against. */
export interface NaiveHoliday {
  readonly day: number;
  readonly isMakeUp: boolean;
}

const date = (day: number): Date => new Date(Date.UTC(1899, 11, 30 + day));

/** From 1 March 1900 on. */
export const naiveText = (day: number): string => date(day).toISOString().slice(0, 10);

/** Is a day worked? The list has the last word, else the weekday. From 1 March 1900 on. */
function isWorked(day: number, holidays: readonly NaiveHoliday[]): boolean {
  const listed = holidays.find((holiday) => holiday.day === day);
  return listed ? listed.isMakeUp : ![0, 6].includes(date(day).getUTCDay());
}

export function naiveDays(first: number, last: number, holidays: readonly NaiveHoliday[] | undefined): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (holidays === undefined || isWorked(day, holidays)) count++;
  return count;
}

export function naiveWorkingDayFrom(day: number, holidays: readonly NaiveHoliday[]): number {
  return isWorked(day, holidays) ? day : naiveWorkingDayFrom(day + 1, holidays);
}
