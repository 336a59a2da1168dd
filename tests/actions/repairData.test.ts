import { checkWorkbook, type HealthFinding } from "../../src/actions/checkWorkbook";
import { applyRepair, proposeRepair } from "../../src/actions/repairData";
import { undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { CellValue } from "../../src/workbook/workbook";

const amounts: readonly CellValue[] = ["'1,234.50", 80, "'￥900", "'(12)", "'３５", "'12.5万", 70, "'5%"];
const rows: readonly (readonly CellValue[])[] = [["Order Date", "Sales Rep", "Amount"], ...amounts.map((amount, index): CellValue[] => ["'2026年3月4日", index === 2 ? "Ann  Lee" : "Ann Lee", amount])];
const book = (more: readonly (readonly CellValue[])[] = rows, merges: readonly string[] = []): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "Orders", rows: more, merges, numberFormats: { "C2:C3": "@" } }], evaluate: () => [["'1"], ["'2"]] });
const findingOf = async (workbook: MemoryWorkbook, code: HealthFinding["code"]): Promise<HealthFinding> => {
  const found = (await checkWorkbook(workbook)).findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

it("writes numbers where texts stood, and takes it back", async () => {
  const workbook = book();
  const before = JSON.stringify(workbook.snapshot());
  const proposal = await proposeRepair(workbook, await findingOf(workbook, "number-as-text"));
  expect(proposal).toMatchObject({ action: "repair-data", sheetName: "Orders", address: "Orders!C2", leftOut: 0, overwrittenCount: 6 });
  expect(proposal.overwritten[0]).toEqual({ address: "Orders!C2", text: "1,234.50" });
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
  expect(await applyRepair(workbook, proposal)).toMatchObject({ status: "applied", write: { action: "repair-data", cellCount: 6 } });
  const reading = await workbook.read("Orders!C2:C9");
  expect(reading.values.flat()).toEqual([1234.5, 80, 900, -12, 35, 125_000, 70, 0.05]);
  expect([reading.numberFormats[0][0], reading.numberFormats[7][0]]).toEqual(["General", "0%"]);
  expect(await undo(workbook)).toMatchObject({ restored: 6, kept: [] });
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

it("writes dates with a format that shows them, and the spelling used most", async () => {
  const workbook = book();
  await applyRepair(workbook, await proposeRepair(workbook, await findingOf(workbook, "date-as-text")));
  const dates = await workbook.read("Orders!A2:A9");
  expect([new Set(dates.values.flat()), new Set(dates.numberFormats.flat())]).toEqual([new Set([46_085]), new Set(["yyyy-mm-dd"])]);
  await applyRepair(workbook, await proposeRepair(workbook, await findingOf(workbook, "name-spelling")));
  expect((await workbook.read("Orders!B4")).values).toEqual([["Ann Lee"]]);
  expect((await checkWorkbook(workbook)).findings.map(({ code }) => code)).not.toContain("name-spelling");
});

it("leaves out cells that changed since the check or hold a formula by now, and refuses where none is left", async () => {
  const workbook = book();
  const finding = await findingOf(workbook, "number-as-text");
  await workbook.write([{ address: "Orders!C2", contents: [[5]] }, { address: "Orders!C4", contents: [["=1+1"]] }]);
  expect(await proposeRepair(workbook, finding)).toMatchObject({ leftOut: 2, changes: [{ row: 4 }, { row: 5 }, { row: 6 }, { row: 8 }] });
  await workbook.write([{ address: "Orders!C5:C9", contents: [[1], [2], [3], [4], [5]] }]);
  await expect(proposeRepair(workbook, finding)).rejects.toMatchObject({ code: "repair-outdated", address: "Orders!C2" });
});

it("writes nothing where a cell changed between preview and write", async () => {
  const workbook = book();
  const proposal = await proposeRepair(workbook, await findingOf(workbook, "number-as-text"));
  await workbook.write([{ address: "Orders!C6", contents: [["new"]] }]);
  const before = JSON.stringify(workbook.snapshot());
  expect(await applyRepair(workbook, proposal)).toEqual({ status: "refused", obstacles: [] });
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

it("never writes into a spill: its cells are left out, and no block covers them", async () => {
  const workbook = book([["Order Date", "Sales Rep", "Amount"], [46_000, "Ann", "'1,000"], [46_001, "Ben", 5], [46_002, "Cid", "=SPILL()"], [46_003, "Dan", ""], [46_004, "Eve", "'2,000"]]);
  const [[formula], [filled]] = (await workbook.read("Orders!C4:C5")).values;
  const repair = [1, 3, 4, 5].map((row, index) => ({ row, column: 2, before: ["1,000", formula, filled, "2,000"][index], after: row }));
  const proposal = await proposeRepair(workbook, { sheetName: "Orders", repair });
  expect([proposal.changes.map(({ row }) => row), proposal.leftOut, proposal.blocks.map(({ address }) => address)]).toEqual([[1, 5], 2, ["Orders!C2", "Orders!C6"]]);
  expect(await applyRepair(workbook, proposal)).toMatchObject({ status: "applied" });
  expect((await workbook.read("Orders!C2:C6")).formulas.flat()).toEqual([1, 5, "=SPILL()", filled, 5]);
});

it("names merged cells in its way and writes nothing", async () => {
  const workbook = book(rows, ["C4:D4"]);
  const proposal = await proposeRepair(workbook, await findingOf(workbook, "number-as-text"));
  expect(proposal.obstacles).toContainEqual({ code: "merged", address: "Orders!C4:D4" });
  expect(await applyRepair(workbook, proposal)).toMatchObject({ status: "refused" });
});

it("gathers thousands of scattered cells in at most a hundred blocks, and leaves the cells between as they are", async () => {
  const many: CellValue[][] = [["Order Date", "Sales Rep", "Amount"], ...Array.from({ length: 3000 }, (_, row): CellValue[] => [46_000 + row, `Rep ${row % 9}`, row % 3 === 0 ? `'1,${100 + (row % 800)}` : row % 7])];
  const workbook = book(many);
  const proposal = await proposeRepair(workbook, await findingOf(workbook, "number-as-text"));
  expect([proposal.changes.length, proposal.blocks.length <= 100]).toEqual([1000, true]);
  await applyRepair(workbook, proposal);
  const values = (await workbook.read("Orders!C2:C3001")).values.flat();
  expect(values.filter((value, row) => value !== (row % 3 === 0 ? 1100 + (row % 800) : row % 7))).toEqual([]);
});
