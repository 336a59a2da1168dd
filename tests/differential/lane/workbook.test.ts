import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Area } from "./area";
import { Block, type SheetCells } from "./block";
import { computedIn, readComputed } from "./readComputed";
import { CANARY, writeWorkbook } from "./writeWorkbook";

test("what formulas came to is read with its kind; an empty text is not nothing", () => {
  const cells = [
    '<c r="A1" t="n"><f>1/3</f><v>0.333333333333333</v></c>',
    '<c r="A2" t="str"><f>""</f><v></v></c>',
    '<c r="A3" t="e"><f>NA()</f><v>#N/A</v></c>',
    '<c r="A4" t="b"><f>TRUE()</f><v>1</v></c>',
    '<c r="A5"><f>1+1</f></c>',
    '<c r="A6" t="n"><f>1+1</f><v></v></c>',
    '<c r="A7" t="n"><v>7</v></c>',
  ];
  const computed = computedIn(`<worksheet><sheetData><row r="1">${cells.join("")}</row></sheetData></worksheet>`);
  expect([...computed]).toEqual([["A1", 0.333333333333333], ["A2", ""], ["A3", { error: "#N/A" }], ["A4", true]]);
});

test("a block lays areas side by side, and leaves blanks blank", () => {
  const cells: SheetCells = new Map();
  const block = new Block(cells, 5);
  const values = block.put([[1, "x"], [null, ""]]);
  const sums = block.down(3, (row, own) => (row === 0 ? `SUM(${values})` : `${own.at(row - 1)}+${values.at(0, 0)}`));
  expect([...cells]).toEqual([["A5", 1], ["B5", "x"], ["C5", { formula: "SUM(A5:B6)" }], ["C6", { formula: "C5+A5" }], ["C7", { formula: "C6+A5" }]]);
  expect(block.height).toBe(3);
  expect(`${sums} ${values.row(1)} ${values.column(1)} ${values.column(0, 0)} ${block.one(2)}`).toBe("C5:C7 A6:B6 B5:B6 A5:A5 D5");
  expect(() => block.put([[NaN, {}]])).toThrow("A sheet cannot hold");
});

test("columns beyond Z have two letters", () => {
  expect([1, 26, 27, 52, 53].map((column) => new Area(1, column, 1, 1).at(0))).toEqual(["A1", "Z1", "AA1", "AZ1", "BA1"]);
});

test("a written file has formulas without values, and a canary with a wrong one that shows whether it was computed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "workbook-"));
  const file = path.join(folder, "questions.xlsx");
  const cells: SheetCells = new Map();
  cells.set("A1", 3);
  cells.set("A2", { formula: "RANK.EQ(A1,A1:A1)" });
  await writeWorkbook(file, new Map([["1 RANK", cells]]));
  const computed = await readComputed(file, ["1 RANK", CANARY.sheet]);
  expect(computed.get("1 RANK")?.size).toBe(0);
  expect(computed.get(CANARY.sheet)?.get(CANARY.address)).toBe(CANARY.planted);
  rmSync(folder, { recursive: true });
});
