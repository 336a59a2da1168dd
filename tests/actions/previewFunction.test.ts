import { previewFunction, type FunctionCall, type FunctionPreview } from "../../src/actions/previewFunction";
import { callFunction } from "../../src/functions";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { installCustomFunctions } from "../support/customFunctionsStub";

installCustomFunctions();

const workbook = new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["Sales", "Quota"], [30, 60], [10, 0], ["?", 5]] }] });
const before = JSON.stringify(workbook.snapshot());

/** A preview of `id`; parameters that take a range are marked with an asterisk. */
async function preview(id: string, parameters: Readonly<Record<string, string>>, isComplete = true): Promise<FunctionPreview> {
  const listed = Object.entries(parameters).map(([name, text]) => ({ name: name.replace("*", ""), isRange: name.endsWith("*"), text }));
  const call: FunctionCall = { id, parameters: listed, sheetName: "Reps", isComplete };
  return previewFunction(workbook, callFunction, call);
}

afterAll(() => expect(JSON.stringify(workbook.snapshot())).toBe(before));

it("computes with the function itself", async () => {
  const { answer, readings } = await preview("SPLIT", { total: "100", "weights*": "A2:A3", unit: "1" });
  expect(answer).toEqual({ state: "answered", rowCount: 2, columnCount: 1, errorCount: 0, rows: [[75], [25]] });
  expect(readings.map(({ kind }) => kind)).toEqual(["constant", "cells", "constant"]);
});

it("shows errors of single cells with the sentence that Excel shows", async () => {
  const { answer } = await preview("ATTAINMENT", { "actuals*": "A2:A4", "targets*": "B2:B4" });
  expect(answer).toMatchObject({ state: "answered", errorCount: 2, rows: [[0.5], [{ error: "#N/A" }], [{ error: "#VALUE!", sentence: expect.stringContaining("actuals") }]] });
});

it("shows a whole result that is an error as that one cell", async () => {
  const { answer } = await preview("SPLIT", { total: "100", "weights*": "A1:A4" });
  expect(answer).toMatchObject({ state: "answered", rowCount: 1, columnCount: 1, errorCount: 1, rows: [[{ error: "#VALUE!", sentence: expect.stringMatching(/weights/) }]] });
});

it("reads the arguments even where the formula is not complete", async () => {
  expect(await preview("SPLIT", { total: "", "weights*": "A2:A3" }, false)).toMatchObject({ readings: [{ kind: "omitted" }, { kind: "cells" }], answer: { state: "incomplete" } });
});

it.each([
  ["expression", { total: "SUM(A2:A3)", "weights*": "A2:A3" }, "total"],
  ["unreadable", { total: "1", "weights*": "Gone!A2:A3" }, "weights"],
  ["not-one-cell", { total: "A2:A3", "weights*": "A2:A3" }, "total"],
  ["whole-line", { total: "1", "weights*": "A:A" }, "weights"],
  ["too-many-cells", { total: "1", "weights*": "A1:A20001" }, "weights"],
  ["too-many-cells", { total: "1", "weights*": "A2:A12000", unit: "1", "minimums*": "B2:B12000" }, "minimums"],
] as const)("says why there is none: %s", async (reason, parameters, parameter) => {
  expect((await preview("SPLIT", parameters)).answer).toEqual({ state: "unknown", reason, parameter, limit: 20_000 });
});

it("previews fewer cells of a function that searches for its result", async () => {
  const grid = { "rowTotals*": "A2:A64", "columnTotals*": "B2:B65", "seed*": "C2:BN64" };
  expect((await preview("SPLITGRID", grid)).answer).toEqual({ state: "unknown", reason: "too-many-cells", parameter: "seed", limit: 4_000 });
});

it("does not dress a fault of the program up as a result", async () => {
  await expect(preview("NOTHING", {})).rejects.toThrow("There is no function NOTHING.");
});

it("keeps the size of a long result and hands over its first rows", async () => {
  const { answer } = await preview("ATTAINMENT", { "actuals*": "A2:A1001", "targets*": "5" });
  expect(answer).toMatchObject({ state: "answered", rowCount: 1000, columnCount: 1 });
  expect(answer.state === "answered" && answer.rows.length).toBe(100);
});
