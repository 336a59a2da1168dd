import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { faultsOf, LEAST_FUNCTIONS, LEAST_INPUTS, reportLines, tallyIn, tallyOf } from "./report";
import type { Verdict } from "./verdict";

const sound = (id: string, about = ""): Verdict => ({ id, about, inputs: LEAST_INPUTS, onEdges: LEAST_INPUTS / 5, cells: 500, values: 400, worst: 1e-12, differences: [] });
const enough = (count = LEAST_FUNCTIONS): Verdict[] => Array.from({ length: count }, (_, index) => sound(`F${index}`));

test("enough sound functions pass: one test each, and one that they are enough", () => {
  expect(tallyOf(enough())).toEqual({ passed: LEAST_FUNCTIONS + 1, failed: 0 });
});

test("one function too few fails, however many questions there are", () => {
  const verdicts = [...enough(LEAST_FUNCTIONS - 1), sound("F0", "asked again")];
  expect(tallyOf(verdicts)).toEqual({ passed: LEAST_FUNCTIONS - 1, failed: 1 });
});

test.each([
  [{ differences: ["input 1, B1: ours 1, native 2 by =1+1"] }, /ours 1, native 2/],
  [{ inputs: LEAST_INPUTS - 1 }, /only 199 inputs/],
  [{ onEdges: LEAST_INPUTS / 5 - 1 }, /only 39 of 200 inputs on edges/],
  [{ values: 249 }, /only 249 of 500 cells hold a value/],
])("a function fails on %j", (flaw, sentence) => {
  const flawed = { ...sound("F0", "another question"), ...flaw };
  expect(faultsOf(flawed)).toEqual([expect.stringMatching(sentence)]);
  expect(tallyOf([...enough(), flawed])).toEqual({ passed: LEAST_FUNCTIONS, failed: 1 });
  expect(reportLines([...enough(), flawed]).join("\n")).toMatch(sentence);
});

test("of many differences the first are told, and how many more there are", () => {
  const differences = Array.from({ length: 8 }, (_, index) => `input ${index}`);
  expect(faultsOf({ ...sound("F0"), differences })).toEqual([...differences.slice(0, 5), "and 3 more cells differ."]);
});

test("the last line has the functions and cells", () => {
  expect(reportLines([...enough(), sound("F0", "asked again")]).at(-1)).toBe("20 functions, 10500 cells compared");
});

test("a run that left no report failed; the tally of one that did is taken", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "report-"));
  const file = path.join(folder, "differential.json");
  expect(tallyIn(file)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(file, JSON.stringify({ tally: { passed: 21, failed: 0 }, verdicts: [] }));
  expect(tallyIn(file)).toEqual({ passed: 21, failed: 0 });
  rmSync(folder, { recursive: true });
});
