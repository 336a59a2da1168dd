import { isBlank } from "../layout/cells";
import type { Meaning } from "../meanings/meaning";
import type { DataRegion } from "./dataRegion";
import type { Finding, Place } from "./finding";
import { tidyName } from "./foldedName";

const NAMES: readonly Meaning[] = ["person", "customer", "team", "region", "product", "productLine", "channel", "customerType"];

/** The cells of one spelling in one table. */
interface SpelledCells {
  readonly data: DataRegion;
  readonly name: string;
  readonly places: Place[];
}

/** Names with stray spaces, or in full width beside half width: mended to the spelling that is used most in the workbook. */
export function nameSpellings(all: readonly DataRegion[]): readonly Finding[] {
  return NAMES.flatMap((meaning) => {
    const names = new Map<string, SpelledCells[]>();
    for (const spelled of all.flatMap((data) => spellingsIn(data, meaning))) {
      const key = tidyName(spelled.name.normalize("NFKC"));
      names.set(key, [...(names.get(key) ?? []), spelled]);
    }
    return [...names.values()].flatMap(ofOneName);
  });
}

function spellingsIn(data: DataRegion, meaning: Meaning): readonly SpelledCells[] {
  const spelled = new Map<string, SpelledCells>();
  for (const { column } of data.columns([meaning])) {
    for (const row of data.rows) {
      const name = data.cell(row, column);
      if (typeof name !== "string" || isBlank(name)) continue;
      const cells = spelled.get(name) ?? { data, name, places: [] };
      spelled.set(name, cells);
      cells.places.push({ row, column });
    }
  }
  return [...spelled.values()];
}

/** One finding for each table and wrong spelling. */
function ofOneName(spellings: readonly SpelledCells[]): readonly Finding[] {
  const spelling = mostUsed(spellings);
  return spellings.filter(({ name }) => name !== spelling).map(({ data, name, places }) => {
    const own = places.filter(({ row, column }) => data.formula(row, column) === "");
    return data.finding("name-spelling", "warning", places, { name, spelling }, own.map((place) => ({ ...place, before: name, after: spelling })));
  });
}

/** Of the spellings without stray spaces the most frequent, in doubt the first by its signs; without any, the tidied one. */
function mostUsed(spellings: readonly SpelledCells[]): string {
  const counts = new Map<string, number>();
  for (const { name, places } of spellings) {
    const tidy = tidyName(name);
    counts.set(tidy, (counts.get(tidy) ?? 0) + (tidy === name ? places.length : 0));
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0][0];
}
