import { useCallback, useState } from "react";
import type { FunctionId } from "./functions/catalogue";
import { favouritesIn, storedFavourites, toggleFavourite, type Favourites } from "./state/favourites";
import type { Preferences } from "./state/preferences";

const favouritesPreference = "favourites";

/** The functions with a star, kept from one session to the next where the browser lets add-ins store anything. */
export function useFavourites(preferences: Preferences): readonly [Favourites, (id: FunctionId) => void] {
  const [favourites, setFavourites] = useState(() => favouritesIn(preferences.read(favouritesPreference)));
  const toggle = useCallback((id: FunctionId) => {
    const next = toggleFavourite(favourites, id);
    preferences.write(favouritesPreference, storedFavourites(next));
    setFavourites(next);
  }, [preferences, favourites]);
  return [favourites, toggle];
}
