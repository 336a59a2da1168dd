import type { CatalogueEntry } from "../functions/catalogue/entry";

type Family = CatalogueEntry["family"];

/** Folds a family up, or unfolds it. */
export function foldFamilies(folded: readonly Family[], family: Family): readonly Family[] {
  return folded.includes(family) ? folded.filter((other) => other !== family) : [...folded, family];
}
