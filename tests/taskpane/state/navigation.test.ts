import { atHome, currentScreen, navigate } from "../../../src/taskpane/state/navigation";

test("opens, goes back, and stays at home", () => {
  const functions = navigate(atHome, { type: "open", screen: { name: "functions" } });
  const split = navigate(functions, { type: "open", screen: { name: "function", id: "SPLIT" } });
  expect(currentScreen(split)).toEqual({ name: "function", id: "SPLIT" });
  expect(currentScreen(navigate(split, { type: "back" }))).toEqual({ name: "functions" });
  expect(navigate(split, { type: "home" })).toBe(atHome);
  expect(navigate(atHome, { type: "back" })).toBe(atHome);
});

test("opening the open screen changes nothing", () => {
  const split = navigate(atHome, { type: "open", screen: { name: "splitTarget" } });
  expect(navigate(split, { type: "open", screen: { name: "splitTarget" } })).toBe(split);
  const rank = navigate(atHome, { type: "open", screen: { name: "function", id: "RANK" } });
  expect(navigate(rank, { type: "open", screen: { name: "function", id: "SPLIT" } }).visited).toHaveLength(3);
});
