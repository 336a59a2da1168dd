import { functionEntry } from "../../../src/taskpane/functions/catalogue";
import { buildFormula, parameterAround, quoteText } from "../../../src/taskpane/functions/formula";

const split = functionEntry("SPLIT");
const commission = functionEntry("COMMISSION");
const rank = functionEntry("RANK");

test("optional arguments at the end are dropped, one in the middle keeps its place", () => {
  expect(buildFormula(split, { total: "100", weights: "Reps!C2:C18" }).text).toBe("=SALES.SPLIT(100, Reps!C2:C18)");
  expect(buildFormula(split, { total: "100", weights: "C2:C18", maximums: "50" }).text).toBe("=SALES.SPLIT(100, C2:C18, , , 50)");
});

test("numbers have a point and no separators, whatever was typed", () => {
  expect(buildFormula(split, { total: "40,000,000.50", weights: "C2:C3", unit: "0.01" }).text).toBe("=SALES.SPLIT(40000000.50, C2:C3, 0.01)");
  expect(buildFormula(split, { total: "4,000万", weights: "C2:C3", unit: "１" }).text).toBe("=SALES.SPLIT(40000000, C2:C3, 1)");
});

test("words are quoted, and quotes in them doubled", () => {
  expect(buildFormula(rank, { values: "C2:C9", ties: "dense", order: "asc" }).text).toBe('=SALES.RANK(C2:C9, , "dense", "asc")');
  expect(buildFormula(commission, { amounts: "C2", bands: "Bands!A1:B4", method: "retroactive" }).text).toBe('=SALES.COMMISSION(C2, Bands!A1:B4, "retroactive")');
  expect(quoteText('5" disk')).toBe('"5"" disk"');
});

test("a word that is needed is the first one until another is chosen", () => {
  const year = { total: "1200", start: "2026-01-01", end: "2026-12-31" };
  expect(buildFormula(functionEntry("PHASE"), year)).toEqual({ text: '=SALES.PHASE(1200, "2026-01-01", "2026-12-31", "month")', problems: {} });
  expect(buildFormula(functionEntry("PHASE"), { ...year, grain: "week", days: "equal" }).text).toBe('=SALES.PHASE(1200, "2026-01-01", "2026-12-31", "week", , "equal")');
});

test("a date as text is quoted, a cell with a date is not", () => {
  expect(buildFormula(functionEntry("TIMEPASSED"), { start: "2026-11-01", end: "2026年11月30日", asOf: "Plan!B1" }).text).toBe('=SALES.TIMEPASSED("2026-11-01", "2026年11月30日", Plan!B1)');
  expect(buildFormula(functionEntry("TIMEPASSED"), { start: "2026-06-31", end: "2026-11", asOf: "46053" }).text).toBe('=SALES.TIMEPASSED("2026-06-31", 2026-11, 46053)');
});

test("sheet names are quoted where Excel asks for it, once", () => {
  const weights = (address: string) => buildFormula(split, { total: "1", weights: address }).text.slice("=SALES.SPLIT(1, ".length, -1);
  expect(weights("My Sheet!A1:A3")).toBe("'My Sheet'!A1:A3");
  expect(weights("2020!A1")).toBe("'2020'!A1");
  expect(weights("Q1!A1")).toBe("'Q1'!A1");
  expect(weights("'My Sheet'!A1")).toBe("'My Sheet'!A1");
  expect(weights("Rep’s!A1")).toBe("'Rep’s'!A1");
  expect(weights("报表!A:A")).toBe("报表!A:A");
  expect(weights("Reps[Sales]")).toBe("Reps[Sales]");
  expect(weights("{1;1;1}")).toBe("{1;1;1}");
  expect(weights("=SUM(A1,B1)")).toBe("SUM(A1,B1)");
});

test("cells of the formula's own sheet are named without it", () => {
  expect(buildFormula(split, { total: "1", weights: "'My Sheet'!A1:A3" }, "My Sheet").text).toBe("=SALES.SPLIT(1, A1:A3)");
  expect(buildFormula(split, { total: "Plan!B1", weights: "Reps!A1:A3" }, "Reps").text).toBe("=SALES.SPLIT(Plan!B1, A1:A3)");
});

test("what is missing or broken is named by its argument", () => {
  expect(buildFormula(split, { weights: "C2:C3" })).toEqual({ text: "=SALES.SPLIT(…, C2:C3)", problems: { total: "missing" } });
  expect(buildFormula(split, { total: "(1", weights: "C2, C3" }).problems).toEqual({ total: "unbalanced", weights: "separated" });
  expect(buildFormula(split, { total: "1)", weights: "{1;2" }).problems).toEqual({ total: "unbalanced", weights: "unbalanced" });
  expect(buildFormula(split, { total: "1", weights: "'A,B'!C2:C3" }).problems).toEqual({});
  expect(buildFormula(split, { total: '"x', weights: "C2" }).problems).toEqual({ total: "unbalanced" });
});

test("a formula inside its own argument is noticed", () => {
  expect(parameterAround(split, { total: "100", weights: "Reps!C2:C18" }, "Reps!C5")).toBe("weights");
  expect(parameterAround(split, { total: "100", weights: "C2:C18" }, "Reps!C5")).toBe("weights");
  expect(parameterAround(split, { total: "100", weights: "Plan!C2:C18" }, "Reps!C5")).toBeUndefined();
  expect(parameterAround(split, { total: "Reps!D1", weights: "Reps!C2:C18" }, "Reps!D2")).toBeUndefined();
});
