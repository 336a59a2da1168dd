import { chooseLabels, nameInLine, readPartLabels } from "../../src/taskpane/partLabels";
import { salesWorkbook } from "./gallery/salesWorkbook";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";

const line = (...texts: readonly string[]) => ({ texts, values: texts.map((text) => (/^\d+$/.test(text) ? Number(text) : text)) });

test("names before regions and numbers", async () => {
  expect((await readPartLabels(salesWorkbook(), "Reps!C2:C4", 200))).toEqual(["Stephen Jiang", "Michael Blythe", "Linda Mitchell"]);
});

test("the leftmost column that tells rows apart, texts first", () => {
  expect(chooseLabels([line("1", "2"), line("East", "East"), line("Ann", "Bob")])).toEqual(["Ann", "Bob"]);
  expect(chooseLabels([line("1", "2"), line("East", "East")])).toEqual(["1", "2"]);
  expect(chooseLabels([line("", "x"), line("East", "East")])).toEqual(["", "x"]);
  expect(chooseLabels([])).toEqual([]);
});

test("an empty column ends the block", () => {
  expect(chooseLabels([line("Other", "Block"), line("", ""), line("Ann", "Bob")])).toEqual(["Ann", "Bob"]);
});

test("above a row of weights, and nothing in the first column", async () => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "S", rows: [["Jan", "Feb"], [1, 2]] }] });
  expect(await readPartLabels(workbook, "S!A2:B2", 200)).toEqual(["Jan", "Feb"]);
  expect(await readPartLabels(workbook, "S!A1:A2", 200)).toEqual([]);
});

test("a cell without a label is named by its address, along its line", () => {
  expect([nameInLine(["Ann", ""], "Reps!C2:C4", 0), nameInLine(["Ann", ""], "Reps!C2:C4", 1), nameInLine([], "Reps!C2:E2", 2)]).toEqual(["Ann", "C3", "E2"]);
});
