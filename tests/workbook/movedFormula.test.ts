import { movedFormula, referredLines } from "../../src/workbook/journal/movedFormula";

const down = { sheetFrom: "Reps", sheetTo: "Sales reps", row: (row: number) => (row === 8 ? undefined : row >= 4 ? row + 2 : row), column: (column: number) => (column >= 2 ? column + 1 : column) };

test.each([
  ["=B4*$B$5", "=B4*$B$7"],
  ["=SUM(A2:C9)", "=SUM(A2:D10)"],
  ["=SUM(A2:C10)", "=SUM(A2:D12)"],
  ["=Reps!B5+'Other'!B5+Other!A1:B9", "='Sales reps'!B7+'Other'!B5+Other!A1:B9"],
  ["='Reps'!A5:C6&\"B5 'Reps'!A5\"", "='Sales reps'!A7:D8&\"B5 'Reps'!A5\""],
  ["=LOG10(B5)+Reps[Sales5]+Q1Sales+B5Total+[@B5]", "=LOG10(B7)+Reps[Sales5]+Q1Sales+B5Total+[@B5]"],
  ["=SALES.SPLIT(100,B5:B6)", "=SALES.SPLIT(100,B7:B8)"],
])("%s becomes %s", (before, after) => {
  expect(movedFormula(before, down)).toBe(after);
});

describe("as Excel rewrites it", () => {
  const still = (line: number): number => line;
  const inserted = (at: number, count: number) => (line: number): number => (line >= at ? line + count : line);
  const deleted = (at: number, count: number) => (line: number): number | undefined => (line < at ? line : line < at + count ? undefined : line - count);
  const moved = (formula: string, moves: { readonly row?: (line: number) => number | undefined; readonly column?: (line: number) => number | undefined }): string =>
    movedFormula(formula, { sheetFrom: "Reps", sheetTo: "Reps", row: still, column: still, ...moves });

  test.each([
    ["=SUM(A:A)+COUNTA($B:$D)", "=SUM(A:A)+COUNTA($C:$E)"],
    ["=SUM(Reps!b:C)+SUM(Other!B:C)", "=SUM(Reps!C:D)+SUM(Other!B:C)"],
    ["=SUM(2:5)", "=SUM(2:5)"],
    ["=SUMIFS(C:C,A:A,A2)", "=SUMIFS(D:D,A:A,A2)"],
    ["=XLOOKUP(B2,B:B,C:C)&\"B:B\"", "=XLOOKUP(C2,C:C,D:D)&\"B:B\""],
  ])("%s becomes %s where a column comes before B", (before, after) => {
    expect(moved(before, { column: inserted(1, 1) })).toBe(after);
  });

  test.each([
    ["=SUM(2:5)", "=SUM(2:7)"],
    ["=SUM($4:$5)+SUM(1:2)", "=SUM($6:$7)+SUM(1:2)"],
    ["=SUM(Reps!3:3,Other!3:3)", "=SUM(Reps!5:5,Other!3:3)"],
    ["=SUM(B:B)", "=SUM(B:B)"],
    ["=A1:INDEX(A:A,3)", "=A1:INDEX(A:A,3)"],
    ["=[Other.xlsx]Reps!A5+'[Other.xlsx]Reps'!A5", "=[Other.xlsx]Reps!A5+'[Other.xlsx]Reps'!A5"],
  ])("%s becomes %s where two rows come before row 3", (before, after) => {
    expect(moved(before, { row: inserted(2, 2) })).toBe(after);
  });

  test.each([
    ["=SUM(A1:A4)", "=SUM(A1:A3)"],
    ["=SUM(A5:A9)", "=SUM(A4:A6)"],
    ["=SUM(A2:$A$6)", "=SUM(A2:$A$3)"],
    ["=SUM(A1:A9)", "=SUM(A1:A6)"],
    ["=SUM(A4:A6)+SUM(A7:A9)", "=SUM(#REF!)+SUM(A4:A6)"],
    ["=SUM(3:5)+SUM(5:8)", "=SUM(3:3)+SUM(4:5)"],
    ["=SUM($4:$6)", "=SUM(#REF!)"],
    ["=A5+A3+Reps!A6", "=#REF!+A3+Reps!#REF!"],
  ])("%s becomes %s where rows 4 to 6 go", (before, after) => {
    expect(moved(before, { row: deleted(3, 3) })).toBe(after);
  });

  test.each([
    ["=SUM(A:C)", "=SUM(A:A)"],
    ["=SUM(B:E)", "=SUM(B:C)"],
    ["=SUM($B:$C)", "=SUM(#REF!)"],
    ["=SUM(A2:C9)", "=SUM(A2:A9)"],
  ])("%s becomes %s where columns B and C go", (before, after) => {
    expect(moved(before, { column: deleted(1, 2) })).toBe(after);
  });
});

test("whole columns and rows name lines of their own kind only", () => {
  expect(referredLines("=SUM(C:D)+SUM(Reps!4:5)+SUM(Other!7:8)", "Reps")).toEqual({ rows: [3, 4], columns: [2, 3] });
});

test("the lines of a formula are those on its own sheet", () => {
  expect(referredLines("=B4+Reps!C5+Other!D6", "Reps")).toEqual({ rows: [3, 4], columns: [1, 2] });
});
