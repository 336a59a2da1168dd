import { exampleSheet } from "../../src/help/exampleSheet";
import { helpSubjects, type HelpSubject } from "../../src/help/helpSubject";
import { languageTexts } from "../../src/help/languageTexts";
import { loadFunctions, type LoadedFunction } from "../../src/help/loadFunctions";
import { HostError } from "../../src/help/functionHost";
import expected from "./workedByHand.json";

let functions: readonly LoadedFunction[];
let subjects: readonly HelpSubject[];

// Once for all: making every mistake of every page takes most of a second.
beforeAll(async () => {
  functions = await loadFunctions();
  subjects = helpSubjects(functions);
});

/** What the formula and its spill show, row by row: numbers at ten digits, an error as its code. */
function shownBy(id: string, index: number): unknown[][] {
  const [english] = languageTexts;
  const { examples } = subjects.find(({ entry }) => entry.id === id)!;
  const { rows } = exampleSheet(examples[index], english.words, english.pages.headers, functions);
  return rows
    .map((row) => row.filter(({ role }) => role !== "input").map(({ value }) => (value instanceof HostError ? value.code : typeof value === "number" ? Number(value.toPrecision(10)) : value)))
    .filter((row) => row.length > 0);
}

test("every function has both of its examples worked by hand", () => {
  expect(new Set(Object.keys(expected))).toEqual(new Set(functions.map(({ id }) => id)));
});

test.each(Object.entries(expected))("the examples of %s give what was worked out by hand", (id, [usual, edge]) => {
  expect(shownBy(id, 0)).toEqual(usual);
  expect(shownBy(id, 1)).toEqual(edge);
});

test("an example in the way of its own result is refused", () => {
  const [english] = languageTexts;
  const inTheWay = { cells: [[1], [1], ["here"]], formula: "=SALES.RANK(A1:A2)", at: "B1" };
  expect(() => exampleSheet(inTheWay, english.words, "en", functions)).not.toThrow();
  expect(() => exampleSheet({ ...inTheWay, at: "A2" }, english.words, "en", functions)).toThrow("does not spill");
});
