import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySheetSetup } from "../../src/workbook/memory/setup";
import { WorkbookError } from "../../src/workbook/workbook";
import { testFormulas } from "../workbook/testFormulas";

const plan: MemorySheetSetup = {
  name: "计划",
  rows: [[], ["", "姓名", "金额"], ["", "李娜", 12], ["", "王伟", "#N/A"], ["", "合计", "=SUM(C3:C4)"]],
  numberFormats: { "C3:C5": "#,##0" },
  isProtected: true,
};
const book = (sheets: readonly MemorySheetSetup[] = [plan, { name: "Empty" }, { name: "Old", rows: [["x"]], isHidden: true }]): MemoryWorkbook =>
  new MemoryWorkbook({ sheets, evaluate: testFormulas, tables: sheets[0] === plan ? [{ name: "Plan", address: "计划!B2:C5", hasTotals: true }] : [] });
const wide = (name: string, rowCount: number): MemorySheetSetup => ({ name, rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column)) });

describe("a survey of the workbook", () => {
  it("reads the used cells of visible sheets with their place and tables, protected ones included", async () => {
    const { sheets, grids, notes } = await surveyWorkbook(book());
    expect(sheets.map(({ name, isVisible }) => [name, isVisible])).toEqual([["计划", true], ["Empty", true], ["Old", false]]);
    expect(grids).toEqual([
      {
        id: "sheet-1", name: "计划", row: 1, column: 1, isVisible: true,
        values: [["姓名", "金额"], ["李娜", 12], ["王伟", "#N/A"], ["合计", 12]],
        numberFormats: [["General", "General"], ["General", "#,##0"], ["General", "#,##0"], ["General", "#,##0"]],
        tables: [{ id: "table-1", name: "Plan", row: 1, column: 1, rowCount: 4, columnCount: 2, hasHeaders: true, hasTotals: true }],
      },
      { id: "sheet-2", name: "Empty", row: 0, column: 0, isVisible: true, values: [], numberFormats: [], tables: [] },
    ]);
    expect(notes).toEqual([{ code: "sheet-hidden", sheetId: "sheet-3", sheetName: "Old" }]);
  });

  it("reads hidden sheets and formulas where asked", async () => {
    const { grids, notes } = await surveyWorkbook(book(), { readsHidden: () => true, withFormulas: true });
    expect(grids.map(({ name, isVisible }) => [name, isVisible])).toEqual([["计划", true], ["Empty", true], ["Old", false]]);
    expect(grids[0]?.formulas?.[3]).toEqual(["合计", "=SUM(C3:C4)"]);
    expect(notes).toEqual([]);
  });

  it.each([[99, 9], [100, 10], [101, 10]])("reads the first rows of a sheet that has more cells than %s", async (mostCells, rows) => {
    const { grids, notes } = await surveyWorkbook(book([wide("Big", 10), { name: "Small", rows: [[1]] }]), { mostCells });
    expect(grids.map(({ values }) => values.length)).toEqual([rows, 1]);
    expect(notes).toEqual(rows < 10 ? [{ code: "sheet-cut", sheetId: "sheet-1", sheetName: "Big", address: "Big!A1:J9", usedAddress: "Big!A1:J10" }] : []);
  });

  it("tells the share of all cells that is read", async () => {
    const shares: number[] = [];
    await surveyWorkbook(book([wide("Big", 6000), { name: "Empty" }, wide("Small", 4000)]), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares).toContain(0.6);
    expect(shares.at(-1)).toBe(1);
  });

  it("tells no share of a workbook without cells", async () => {
    const shares: number[] = [];
    expect(await surveyWorkbook(book([{ name: "Empty" }]), { onProgress: (share) => shares.push(share) })).toMatchObject({ grids: [{ values: [] }], notes: [] });
    expect(shares).toEqual([]);
  });

  it("ends where it is given up, between two requests and between two sheets", async () => {
    for (const sheets of [[wide("Big", 12_000)], [wide("One", 10), wide("Two", 10)]]) {
      const controller = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number): void => {
        shares.push(share);
        controller.abort();
      };
      await expect(surveyWorkbook(book(sheets), { signal: controller.signal, onProgress })).rejects.toMatchObject({ code: "cancelled" });
      expect(shares.at(-1)).toBeLessThan(1);
    }
  });

  it("leaves out a sheet that is deleted meanwhile, and says so", async () => {
    const workbook = book([wide("One", 10), wide("Two", 10), wide("Three", 10)]);
    let isDeleted = false;
    const onProgress = (): void => {
      if (!isDeleted) void workbook.deleteSheet("sheet-2");
      isDeleted = true;
    };
    const { grids, notes } = await surveyWorkbook(workbook, { onProgress });
    expect(grids.map(({ name }) => name)).toEqual(["One", "Three"]);
    expect(notes).toEqual([{ code: "sheet-gone", sheetId: "sheet-2", sheetName: "Two" }]);
  });

  it("finds a sheet again that is renamed meanwhile", async () => {
    const workbook = book([wide("One", 10), wide("Two", 10)]);
    let isRenamed = false;
    const onProgress = (): void => {
      if (!isRenamed) workbook.renameSheetAsUser("Two", "Zwei");
      isRenamed = true;
    };
    const { sheets, grids, notes } = await surveyWorkbook(workbook, { onProgress });
    expect([sheets, grids].map((list) => list.map(({ name }) => name))).toEqual([["One", "Zwei"], ["One", "Zwei"]]);
    expect(notes).toEqual([]);
  });

  it("passes other refusals on", async () => {
    const workbook = book();
    jest.spyOn(workbook, "readGrid").mockRejectedValue(new WorkbookError("busy", "Excel is busy."));
    await expect(surveyWorkbook(workbook)).rejects.toMatchObject({ code: "busy" });
  });
});
