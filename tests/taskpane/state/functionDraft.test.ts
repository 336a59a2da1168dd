import { catalogue, functionEntry } from "../../../src/taskpane/functions/catalogue";
import { draftBeside, functionDraftIn, functionDraftKey, storedFunctionDraft } from "../../../src/taskpane/state/functionDraft";

const split = functionEntry("SPLIT");
const rank = functionEntry("RANK");
const nothing = { draft: {}, sheetName: undefined };

test("what was typed and chosen is there again, for every function under a key of its own", () => {
  for (const entry of catalogue) {
    const draft = Object.fromEntries(entry.parameters.map(({ name, shape }, index) => [name, shape.kind === "word" ? (shape.choices.at(-1)?.word ?? "") : `C${index + 2}`]));
    expect(functionDraftIn(storedFunctionDraft({ draft, sheetName: "2020 Plan" }), entry)).toEqual({ draft, sheetName: "2020 Plan" });
  }
  expect(new Set(catalogue.map(functionDraftKey)).size).toBe(catalogue.length);
  expect(functionDraftKey(split)).toBe("draft.function.SPLIT");
});

test("a form that was started over is kept as an empty one", () => {
  expect(functionDraftIn(storedFunctionDraft({ draft: { total: "" }, sheetName: undefined }), split)).toEqual(nothing);
});

test.each([
  undefined, "", "no JSON", "null", "7", "[]", '"text"', '{"arguments":null}', '{"arguments":7}', '{"arguments":"total"}', '{"arguments":["100"]}', '{"total":"100"}',
  '{"arguments":{"total":5,"weights":null,"unit":["1"],"minimums":{"a":1}}}', '{"arguments":{"total":"","other":"x","__proto__":"y"}}',
  '{"sheet":7,"arguments":{}}', '{"sheet":"","arguments":{}}', JSON.stringify({ sheet: "x".repeat(32), arguments: { total: "9".repeat(2_001) } }),
])("%s leaves the form empty", (stored) => {
  expect(functionDraftIn(stored, split)).toEqual(nothing);
});

test("of another version's draft that is kept which is understood", () => {
  const stored = '{"sheet":"Reps","arguments":{"values":"C2:C18","ties":"olympic","order":"asc","rounding":"up"},"version":9}';
  expect(functionDraftIn(stored, rank)).toEqual({ draft: { values: "C2:C18", order: "asc" }, sheetName: "Reps" });
});

test("what is stored is bounded: a longer text is left out, the others stay", () => {
  const stored = storedFunctionDraft({ draft: { total: "100", weights: "1".repeat(2_001), minimums: "1".repeat(2_000) }, sheetName: "Reps" });
  expect(stored.length).toBeLessThan(2_100);
  expect(Object.keys(functionDraftIn(stored, split).draft)).toEqual(["total", "minimums"]);
});

test("beside another sheet addresses name the one they were typed beside", () => {
  const typed = { draft: { total: "B1", weights: "Reps!C2:C18", unit: "1,000", minimums: "SUM(D2:D4)" }, sheetName: "2020 Plan" };
  expect(draftBeside(typed, "2020 Plan")).toEqual(typed.draft);
  const named = { total: "'2020 Plan'!B1", weights: "Reps!C2:C18", unit: "1,000", minimums: "SUM('2020 Plan'!D2:D4)" };
  expect(draftBeside(typed, "Reps")).toEqual(named);
  expect(draftBeside(typed, undefined)).toEqual(named);
  expect(draftBeside({ ...typed, sheetName: undefined }, "Reps")).toEqual(typed.draft);
});
