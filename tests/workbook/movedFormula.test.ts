import { movedFormula, referredLines } from "../../src/workbook/journal/movedFormula";

const down = { sheetFrom: "Reps", sheetTo: "Sales reps", row: (row: number) => (row === 8 ? undefined : row >= 4 ? row + 2 : row), column: (column: number) => (column >= 2 ? column + 1 : column) };

test.each([
  ["=B4*$B$5", "=B4*$B$7"],
  ["=SUM(A2:C9)", "=SUM(A2:#REF!)"],
  ["=SUM(A2:C10)", "=SUM(A2:D12)"],
  ["=Reps!B5+'Other'!B5+Other!A1:B9", "='Sales reps'!B7+'Other'!B5+Other!A1:B9"],
  ["='Reps'!A5:C6&\"B5 'Reps'!A5\"", "='Sales reps'!A7:D8&\"B5 'Reps'!A5\""],
  ["=LOG10(B5)+Reps[Sales5]+Q1Sales+B5Total+[@B5]", "=LOG10(B7)+Reps[Sales5]+Q1Sales+B5Total+[@B5]"],
  ["=SALES.SPLIT(100,B5:B6)", "=SALES.SPLIT(100,B7:B8)"],
])("%s becomes %s", (before, after) => {
  expect(movedFormula(before, down)).toBe(after);
});

test("the lines of a formula are those on its own sheet", () => {
  expect(referredLines("=B4+Reps!C5+Other!D6", "Reps")).toEqual({ rows: [3, 4], columns: [1, 2] });
});
