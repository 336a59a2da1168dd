import { firstCellOf, selectedAddress, summarise } from "../../../src/taskpane/state/selection";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const workbook = (selection: string) =>
  new MemoryWorkbook({ sheets: [{ name: "Reps", rows: [["Name", 1.5, "=B1*2"], ["", 2, "#N/A"]] }], selection, evaluate: () => 3 });

test("a range: cells, numbers, texts, errors", async () => {
  expect(summarise(await workbook("Reps!A1:C2").readSelection())).toEqual({ cells: 6, numbers: [1.5, 3, 2], texts: 1, errors: 1 });
});

test("one cell: what it shows and its formula", async () => {
  expect(summarise(await workbook("Reps!C1").readSelection()).single).toEqual({ text: "3", formula: "=B1*2" });
  expect(summarise(await workbook("Reps!B1").readSelection()).single).toEqual({ text: "1.5", formula: undefined });
  expect(summarise(await workbook("Reps!A2").readSelection()).single).toEqual({ text: "", formula: undefined });
});

test("the address to use and its first cell", async () => {
  expect(selectedAddress({ state: "waiting" })).toBeUndefined();
  expect(selectedAddress({ state: "read", selection: await workbook("Reps!B1:B2").readSelection() })).toBe("Reps!B1:B2");
  expect(firstCellOf("'A:B'!C2:C18")).toBe("'A:B'!C2");
  expect(firstCellOf("Reps!C2")).toBe("Reps!C2");
});
