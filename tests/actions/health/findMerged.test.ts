import { checkWorkbook } from "../../../src/actions/checkWorkbook";
import { findMerged } from "../../../src/actions/health/findMerged";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

const rows = [["Plan of the year"], ["Order Date", "Sales Rep", "Amount"], [46_023, "Ann Lee", 1200], [46_024, "Ann Lee", 900], [46_030, "Bob Stone", 1500]];
const book = (merges: readonly string[]): MemoryWorkbook => new MemoryWorkbook({ sheets: [{ name: "Orders", rows, merges, numberFormats: { "A3:A5": "yyyy-mm-dd" } }] });

it("finds merged cells among the rows of a table, not in its banner, and asks for none before", async () => {
  const workbook = book(["A1:C1", "B3:B4"]);
  const asked = jest.spyOn(workbook, "readMerged");
  const { findings, tables } = await checkWorkbook(workbook);
  expect([findings, asked.mock.calls.length]).toEqual([[], 0]);
  expect(tables.map(({ address }) => address)).toEqual(["Orders!A3:C5"]);
  expect(await findMerged(workbook, tables)).toEqual([{ code: "merged-cells", severity: "hint", sheetId: "sheet-1", sheetName: "Orders", cells: { listed: [{ row: 2, column: 1 }], count: 1 }, values: { areas: 1 } }]);
});

it("finds nothing where nothing is merged", async () => {
  const workbook = book(["A1:C1"]);
  expect(await findMerged(workbook, (await checkWorkbook(workbook)).tables)).toEqual([]);
});
