import { isErrorText, isFormula, isSameContent, literalText } from "../../src/workbook/cellText";

it.each([["12", "'12"], ["=A1", "'=A1"], ["Ann", "Ann"], ["'quoted", "''quoted"], ["true", "'true"], ["#N/A", "'#N/A"], ["-", "'-"], ["5 May", "'5 May"], ["签单", "签单"]])(
  "writes the text %s as %s", (text, written) => expect(literalText(text)).toBe(written),
);

it("knows a formula from text that looks like one", () => {
  expect(isFormula("=1+1", 2)).toBe(true);
  expect(isFormula("=1+1", "=1+1")).toBe(false);
  expect(isFormula(5, 5)).toBe(false);
});

it("compares as Excel shows: 15 digits, formulas whatever their spacing and case, quoted parts exactly", () => {
  expect(isSameContent(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameContent("=sum( a1 )", "=SUM(A1)")).toBe(true);
  expect(isSameContent('="a b"', '="A b"')).toBe(false);
  expect(isSameContent("ann", "Ann")).toBe(false);
  expect(isSameContent("1", 1)).toBe(false);
});

it("knows error texts", () => expect(["#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#1", "N/A"].filter(isErrorText)).toEqual(["#N/A", "#VALUE!", "#NAME?", "#DIV/0!"]));
