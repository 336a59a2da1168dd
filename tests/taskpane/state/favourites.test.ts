import { favouritesIn, storedFavourites, toggleFavourite } from "../../../src/taskpane/state/favourites";

test("what was stored is read again, in the order of the stars", () => {
  const favourites = toggleFavourite(toggleFavourite([], "RANK"), "SPLIT");
  expect(favouritesIn(storedFavourites(favourites))).toEqual(["RANK", "SPLIT"]);
  expect(toggleFavourite(favourites, "RANK")).toEqual(["SPLIT"]);
});

test("unknown functions and repetitions are left out", () => {
  expect(favouritesIn("SPLIT,GONE,,SPLIT,RANK")).toEqual(["SPLIT", "RANK"]);
  expect([favouritesIn(undefined), favouritesIn("")]).toEqual([[], []]);
});
