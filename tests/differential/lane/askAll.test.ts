import expected from "../../functions/functions.expected.json";
import { QUESTIONS } from "../questions";
import { askAll } from "./askAll";
import { question, type Askable } from "./question";

const toy = (about: string): Askable => question<number>({
  id: "SAME",
  about,
  isExact: true,
  usual: (draw) => draw.integer(1, 1000),
  edges: { nothing: () => 0, negative: (given) => -given, large: (given) => given * 1e6 },
  ours: (given) => [[given]],
  native: (given, block) => block.formula(`${block.one(given)}`),
});

test("every question is asked the same in every run, whatever is asked beside it", () => {
  const [one, two] = [askAll([toy("a"), toy("b")]), askAll([toy("c"), toy("b")])];
  expect([...one.keys()]).toEqual(["1 SAME", "2 SAME"]);
  expect([...(two.get("2 SAME")?.cells ?? [])]).toEqual([...(one.get("2 SAME")?.cells ?? [])]);
  expect([...(two.get("1 SAME")?.cells ?? [])]).not.toEqual([...(one.get("1 SAME")?.cells ?? [])]);
});

test("every fourth input stands on an edge, each kind in turn, each input in rows of its own", () => {
  const asked = askAll([toy("a")]).get("1 SAME")?.asked ?? [];
  expect(asked.slice(0, 13).map(({ edge }) => edge ?? "")).toEqual(["nothing", "", "", "", "negative", "", "", "", "large", "", "", "", "nothing"]);
  expect(asked.map(({ native: [area] }) => area.at(0))).toEqual(asked.map((_, index) => `B${index + 1}`));
});

test("a question without edges is refused", () => {
  expect(() => question({ id: "SAME", about: "", isExact: true, usual: () => 1, edges: {}, ours: () => [[1]], native: (_, block) => block.one(1) })).toThrow("no edges");
});

test("no two questions share a title, which their inputs are drawn by", () => {
  expect(new Set(QUESTIONS.map(({ id, about }) => `${id} ${about}`)).size).toBe(QUESTIONS.length);
});

test("every function is asked", () => {
  const asked = new Set(QUESTIONS.map(({ id }) => id));
  expect(expected.functions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});
