import { insertFunction, proposeInsertFunction } from "../../src/actions/insertFunction";
import { undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { testFormulas } from "../workbook/testFormulas";

const book = (): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["Name", 5], ["Ann", 1], ["", "old"]] }], evaluate: testFormulas });

it("writes a formula into its cell, the first of a range", async () => {
  const workbook = book();
  const before = workbook.snapshot();
  expect(await insertFunction(workbook, { formula: "=TEST.DOWN(2)", address: "Reps!D2:E5" })).toMatchObject({ status: "applied", write: { action: "insert-function", address: "Reps!D2", cellCount: 1 } });
  expect((await workbook.read("Reps!D2:D3")).values).toEqual([[1], [2]]);
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});

it("asks before it overwrites", async () => {
  const workbook = book();
  const sum = { formula: "=SUM(Reps!A1)", address: "Reps!B1" };
  expect(await proposeInsertFunction(workbook, sum)).toMatchObject({ overwritten: [{ address: "Reps!B1", text: "5" }] });
  expect(await insertFunction(workbook, sum)).toMatchObject({ status: "refused" });
  expect(await insertFunction(workbook, sum, { overwrite: true })).toMatchObject({ status: "applied" });
});

it("takes the first cell of whole columns", async () => {
  expect(await proposeInsertFunction(book(), { formula: "=SUM(Reps!A1)", address: "Reps!D:D" })).toMatchObject({ address: "Reps!D1" });
});

it("refuses text that is no formula", async () => {
  await expect(insertFunction(book(), { formula: "SUM(A1)", address: "Reps!D2" })).rejects.toMatchObject({ code: "not-a-formula" });
});

it("names what stands in the way of the whole result where its size is known, and clears it after a yes", async () => {
  const workbook = book();
  const before = workbook.snapshot();
  const draft = { formula: "=TEST.DOWN(3)", address: "Reps!B2", size: { rowCount: 3, columnCount: 1 } };
  expect(await proposeInsertFunction(workbook, draft)).toMatchObject({
    overwrittenCount: 2, overwritten: [{ address: "Reps!B2", text: "1" }, { address: "Reps!B3", text: "old" }], blocks: [{ spill: "Reps!B2:B4" }],
  });
  expect(await insertFunction(workbook, draft)).toMatchObject({ status: "refused" });
  expect(await insertFunction(workbook, draft, { overwrite: true })).toMatchObject({ status: "applied" });
  expect((await workbook.read("Reps!B2:B4")).values).toEqual([[1], [2], [3]]);
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});
