/** One line of a holidays table. */
export interface HolidayRow {
  /** A serial number. */
  readonly day: number;
  /** True for a day on a weekend that is worked (调休). */
  readonly isMakeUp: boolean;
  readonly name: string;
}

/** A country, or a region that has a calendar of its own. */
export interface HolidayCountry {
  /** ISO 3166 code. */
  readonly code: string;
  /** In English, for where the pane's language has no name. */
  readonly name: string;
  /** Its states, where some have holidays of their own; names as people there write them. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

export interface HolidayRequest {
  readonly country: string;
  /** Undefined for what holds in the whole country. */
  readonly state?: string;
  readonly year: number;
  /** What the names should be in; they fall back to English, and then to the country's own language. */
  readonly language: string;
}

/** Where calendars come from. Behind it stand packages that are loaded only when somebody asks. */
export interface HolidaySource {
  readonly countries: readonly HolidayCountry[];
  /** Years that mainland China has published, ascending. */
  readonly publishedYears: readonly number[];
  /** @throws {ActionProblem} `holidays-not-published` for a year that nobody can know yet, `holidays-none` */
  rowsOf(request: HolidayRequest): readonly HolidayRow[];
}

/** Rows by day, one for each: holidays on the same day share it. */
export function oneRowPerDay(rows: readonly HolidayRow[]): readonly HolidayRow[] {
  const byDay = new Map<number, HolidayRow>();
  for (const row of rows) {
    const earlier = byDay.get(row.day);
    const isNew = earlier === undefined || earlier.name.split(" / ").includes(row.name);
    byDay.set(row.day, isNew ? (earlier ?? row) : { ...earlier, name: `${earlier.name} / ${row.name}` });
  }
  return [...byDay.values()].sort((one, other) => one.day - other.day);
}
