import { catalogue, type FunctionId } from "../functions/catalogue";

export type Favourites = readonly FunctionId[];

/** The favourites as they were stored; functions that this version does not know are left out. */
export function favouritesIn(stored: string | undefined): Favourites {
  const words = (stored ?? "").split(",");
  return words.flatMap((word, index) => {
    const known = catalogue.find(({ id }) => id === word);
    return known === undefined || words.indexOf(word) < index ? [] : [known.id];
  });
}

/** Adds a function at the end, or takes it out. */
export function toggleFavourite(favourites: Favourites, id: FunctionId): Favourites {
  return favourites.includes(id) ? favourites.filter((other) => other !== id) : [...favourites, id];
}

export function storedFavourites(favourites: Favourites): string {
  return favourites.join(",");
}
