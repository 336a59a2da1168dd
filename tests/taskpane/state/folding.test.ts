import { foldFamilies } from "../../../src/taskpane/state/folding";

test("a family folds up and opens again", () => {
  expect(foldFamilies(["targets"], "rankings")).toEqual(["targets", "rankings"]);
  expect(foldFamilies(["targets", "rankings"], "targets")).toEqual(["rankings"]);
});
