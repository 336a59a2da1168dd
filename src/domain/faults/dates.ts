/** What can be wrong with dates, periods and holidays. */
export const dateFaults = {
  "date-missing": "{place} is missing. Give a date.",
  "not-a-date": "{place} is {found}, which is not a date. Write a date, or a text such as 2026-01-31.",
  "end-before-start": "{place} is {found}, which is before start, {other}. Exchange the two dates.",
  "periods-too-many": "{place} \"{found}\" gives more than {most} periods from start to end. Choose a coarser one, or bring the two dates closer together.",
  "no-working-day": "No working day lies between start and end. Move one of them, or look through holidays.",
  "holidays-columns": "{place} has {found} columns. Use one column of dates off, and a second one with TRUE beside make-up working days.",
  "holidays-both": "{place} is {found}, which row {other} lists too: once as off, once as a make-up working day. Remove one of the two rows.",
} as const;
