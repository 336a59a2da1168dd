import type { HolidayCountry } from "../actions/holidays/holidayRow";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Countries under their names in the reader's language and in its order; `first` stands on top, under the name it is given. */
export function countryNames(countries: readonly HolidayCountry[], language: string, first: Named): readonly Named[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const others = countries.filter(({ code }) => code !== first.code).map(({ code, name }) => ({ code, name: names.of(code) ?? name }));
  return [first, ...others.sort((one, other) => one.name.localeCompare(other.name, language))];
}
