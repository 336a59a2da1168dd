import type { HealthFinding } from "../../src/actions/checkWorkbook";
import english from "../../src/locales/en-US.json";
import { createTranslator } from "../../src/locales/messages";
import { findingPlaces } from "../../src/taskpane/findingPlaces";
import { findingText, withVisibleSpaces } from "../../src/taskpane/findingText";

const translator = createTranslator("en-US", english);
const finding = (code: HealthFinding["code"], rows: readonly number[], values: HealthFinding["values"] = {}, count = rows.length): HealthFinding =>
  ({ code, severity: "error", sheetId: "1", sheetName: "My Orders", cells: { listed: rows.map((row) => ({ row, column: 2 })), count }, values });

test("a sentence names the column by its heading, else by its letter", () => {
  expect(findingText(translator, finding("negative-amount", [4], { column: "Amount", example: -1234.5 }))).toBe("“Amount” holds values below 0, such as -1,234.5. Are they returns?");
  expect(findingText(translator, finding("negative-amount", [4], { column: "", example: -1 }))).toContain("“C” holds");
});
test("rows are named without separators, amounts with them", () => {
  expect(findingText(translator, finding("duplicate-rows", [4], { row: 12345, other: 2 }))).toContain("row 12345 is the same as row 2");
  expect(findingText(translator, finding("band-unit-mixed", [4], { value: 1000, other: 0.5 }))).toContain("1,000 beside 0.5");
});
test("a sheet is named where the sentence is about it", () => expect(findingText(translator, finding("sheet-hidden", []))).toBe("“My Orders” is hidden and was not checked."));
test.each([["Ann  Lee", "Ann··Lee"], ["Ann Lee ", "Ann Lee·"], [" 张 伟", "·张·伟"], ["Ann Lee", "Ann Lee"]])("stray spaces of %p can be seen", (name, shown) => expect(withVisibleSpaces(name)).toBe(shown));
test("no sentence keeps a placeholder", () => {
  const values = { column: "c", example: "e", row: 1, other: 2, median: 3, count: 1, names: "n", name: "n", near: "m", sheet: "s", total: 1, sum: 2, value: 5, to: 1, from: 2, error: "#REF!", spelling: "n", rows: 1, columns: 1, areas: 2 };
  const codes = Object.keys(english).filter((key) => key.startsWith("health.what.")).map((key) => key.slice("health.what.".length) as HealthFinding["code"]);
  expect(codes.length).toBeGreaterThan(25);
  for (const code of codes) expect(findingText(translator, finding(code, [1], values))).not.toMatch(/[{}]/);
});

test("cells below each other are one place, others are listed, forty at most", () => {
  expect(findingPlaces(finding("blank-name", [1]))).toEqual({ main: "'My Orders'!C2", links: [] });
  expect(findingPlaces(finding("blank-name", [1, 2, 3]))).toEqual({ main: "'My Orders'!C2:C4", links: [] });
  expect(findingPlaces(finding("blank-name", [1, 3]))).toEqual({ main: "'My Orders'!C2", links: ["'My Orders'!C2", "'My Orders'!C4"] });
  expect(findingPlaces(finding("blank-name", [1, 2], {}, 3)).links).toHaveLength(2);
  expect(findingPlaces(finding("blank-name", Array.from({ length: 50 }, (_, row) => 2 * row))).links).toHaveLength(40);
});
test("a sheet is its first cell, unless it is hidden; the workbook is no place", () => {
  expect(findingPlaces(finding("sheet-protected", []))).toEqual({ main: "'My Orders'!A1", links: [] });
  expect(findingPlaces(finding("sheet-hidden", []))).toEqual({ main: undefined, links: [] });
  expect(findingPlaces({ ...finding("manual-calculation", []), sheetName: "" })).toEqual({ main: undefined, links: [] });
});
