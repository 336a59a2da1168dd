import { readFileSync } from "node:fs";
import path from "node:path";
import { computeFormula } from "../../../src/help/computeFormula";
import { loadFunctions, type LoadedFunction } from "../../../src/help/loadFunctions";
import { differences } from "../../../src/help/readme/differences";
import { functionsReadme } from "../../../src/help/readme/functionsReadme";
import { resultText } from "../../../src/help/readme/resultText";

let functions: readonly LoadedFunction[];

beforeAll(async () => {
  functions = await loadFunctions();
});

test("src/functions/README.md is current: `npm run docs` writes it", () => {
  expect(readFileSync(path.resolve(__dirname, "../../../src/functions/README.md"), "utf8")).toBe(functionsReadme(functions));
});

test("the differences name every function of Excel that people compare with", () => {
  const named = new Set(differences.map(({ excel }) => excel));
  for (const excel of ["RANK.EQ", "RANK.AVG", "PERCENTRANK", "FORECAST.ETS", "NETWORKDAYS"]) expect([...named]).toContain(excel);
  for (const { source } of differences) expect(source).toMatch(/^https:\/\/(support|learn)\.microsoft\.com\//);
});

/** Our column of the table, worked out by hand from the rules. */
const OURS = [
  "3", "4, 3, 3, 1, 2", "1, 1", "2", "3.5", "6", "A, A, B, B, B",
  "#VALUE! (history, row 2, column 1, is blank. Write a value for every period, 0 where there was nothing, or leave blank cells out of the range.)",
  "12, 8.080072031, 15.91992797", "135, 105.6005402, 164.3994598",
  "0, 0, 0, 107, 1, (blank)", "0.6875", "-10",
];

test.each(differences.map((difference, index) => ({ ...difference, ours: OURS[index] })))("$ourFormula gives $ours", ({ ourFormula, ours }) => {
  expect(resultText(computeFormula(ourFormula, [], functions).rows)).toBe(ours);
});

test("results are told in one line", () => {
  expect(resultText([[1, true, "", "x"], [0.1 + 0.2, 2, 3, 4]])).toBe("1, TRUE, (blank), x; 0.3, 2, 3, 4");
});
