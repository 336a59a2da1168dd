import { insertFunction, proposeInsertFunction } from "../../src/actions/insertFunction";
import { undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { testFormulas } from "../workbook/testFormulas";

const book = (selection: string): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["Name", 5]] }], selection, evaluate: testFormulas });

it("writes a formula into the selected cell, the first of several", async () => {
  const workbook = book("Reps!D2:E5");
  const before = workbook.snapshot();
  expect(await insertFunction(workbook, "=TEST.DOWN(2)")).toMatchObject({ status: "applied", write: { action: "insert-function", address: "Reps!D2", cellCount: 1 } });
  expect((await workbook.read("Reps!D2:D3")).values).toEqual([[1], [2]]);
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});

it("asks before it overwrites", async () => {
  const workbook = book("Reps!B1");
  expect(await proposeInsertFunction(workbook, "=SUM(Reps!A1)")).toMatchObject({ overwritten: [{ address: "Reps!B1", text: "5" }] });
  expect(await insertFunction(workbook, "=SUM(Reps!A1)")).toMatchObject({ status: "refused" });
  expect(await insertFunction(workbook, "=SUM(Reps!A1)", { overwrite: true })).toMatchObject({ status: "applied" });
});

it("takes the first cell of whole columns", async () => {
  expect(await proposeInsertFunction(book("Reps!D:D"), "=SUM(Reps!A1)")).toMatchObject({ address: "Reps!D1" });
});

it("refuses text that is no formula", async () => {
  await expect(insertFunction(book("Reps!D2"), "SUM(A1)")).rejects.toMatchObject({ code: "not-a-formula" });
});
