import { checkWorkbook, type HealthReport } from "../../src/actions/checkWorkbook";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup, MemorySheetSetup } from "../../src/workbook/memory/setup";
import type { CellValue } from "../../src/workbook/workbook";

const rows: readonly (readonly CellValue[])[] = [
  ["Order No", "Order Date", "Sales Rep", "Amount"], ["A-1", 46_023, "Ann Lee", 1200], ["A-2", 46_024, "Bob Stone", 900], ["A-3", 46_030, "Ann Lee", 1500], ["A-4", 46_041, "Carla Diaz", 700],
];
const orders: MemorySheetSetup = { name: "Orders", rows, numberFormats: { "B2:B5": "yyyy-mm-dd" } };
const reportOf = (sheet: Partial<MemorySheetSetup>, more: Partial<MemorySetup> = {}): Promise<HealthReport> => checkWorkbook(new MemoryWorkbook({ sheets: [{ ...orders, ...sheet }], ...more }));
const codes = ({ findings }: HealthReport): string[] => findings.map(({ code }) => code);

it("finds nothing in a clean workbook", async () => {
  expect(await reportOf({})).toMatchObject({ findings: [], sheetCount: 1 });
});

it("tells of manual calculation without a sheet", async () => {
  expect((await reportOf({}, { calculation: "manual" })).findings).toMatchObject([{ code: "manual-calculation", sheetName: "", cells: { listed: [], count: 0 } }]);
  expect(codes(await reportOf({}, { calculation: "automatic-except-tables" }))).toEqual([]);
});

it("tells of protected sheets with something in them", async () => {
  expect(codes(await reportOf({ isProtected: true }))).toEqual(["sheet-protected"]);
  expect(codes(await reportOf({ rows: [], isProtected: true }))).toEqual([]);
});

it("tells of hidden rows inside a table, and not of those around it", async () => {
  expect((await reportOf({ hidden: ["3:4", "20:20"] })).findings).toMatchObject([{ code: "rows-hidden", values: { rows: 2 }, cells: { listed: [{ row: 2, column: 0 }], count: 1 } }]);
  expect(codes(await reportOf({ hidden: ["1:1", "6:9"] }))).toEqual([]);
});

it("tells filtered rows from hidden ones, and finds hidden columns", async () => {
  expect((await reportOf({ filter: { address: "A1:D5", column: 2, values: ["Ann Lee"] } })).findings).toMatchObject([{ code: "rows-filtered", values: { rows: 2 } }]);
  expect((await reportOf({ hidden: ["D:D", "H:H"] })).findings).toMatchObject([{ code: "columns-hidden", values: { columns: 1 }, cells: { listed: [{ column: 3 }] } }]);
});

it("says which sheets were not checked", async () => {
  const report = await checkWorkbook(new MemoryWorkbook({ sheets: [orders, { name: "Old", rows, isHidden: true }] }));
  expect(report).toMatchObject({ sheetCount: 1, findings: [{ code: "sheet-hidden", sheetName: "Old" }] });
});

it("lists the worst first, and never a formula among what can be repaired", async () => {
  const [head, ...body] = rows;
  const messy = [head, ...body.map(([id, date, name, amount], index) => [id, date, name, index === 3 ? '="7" & "00"' : `'${Number(amount).toLocaleString("en-US")}`]), ["A-5", 46_050, "Bob  Stone", -300]];
  const report = await reportOf({ rows: messy }, { evaluate: () => "700" });
  expect(report.findings.map(({ severity }) => severity)).toEqual(["error", "warning", "hint"]);
  const [texts, spelling, negative] = report.findings;
  expect([texts.code, texts.cells.count, texts.repair?.map(({ after }) => after)]).toEqual(["number-as-text", 4, [1200, 900, 1500]]);
  expect([spelling.code, spelling.repair]).toEqual(["name-spelling", [{ row: 5, column: 2, before: "Bob  Stone", after: "Bob Stone" }]]);
  expect(negative).toMatchObject({ code: "negative-amount", cells: { listed: [{ row: 5, column: 3 }] } });
});

it("tells how far it is, and ends where it is given up", async () => {
  const shares: number[] = [];
  await checkWorkbook(new MemoryWorkbook({ sheets: [orders] }), { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  const controller = new AbortController();
  controller.abort();
  await expect(checkWorkbook(new MemoryWorkbook({ sheets: [orders] }), { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
});
