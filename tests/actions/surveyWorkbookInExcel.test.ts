import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { profiles } from "../../src/preview/objectModel/profiles";
import { excelUnderTest } from "../workbook/univerUnderTest";
import type { ExcelUnderTest } from "../workbook/univerUnderTest";
import type { WorkbookSetup } from "../workbook/workbookSetup";

const setup: WorkbookSetup = {
  sheets: [
    { name: "Orders", rows: [[""], ["", "Rep", "Amount"], ["", "Ann", 3], ["", "Ben", "#N/A"]], numberFormats: { "C3:C4": "#,##0" }, isProtected: true },
    { name: "Empty", rows: [] },
    { name: "Old", rows: [["x"]], isHidden: true },
    { name: "Last", rows: [[1, "=1+1"]] },
  ],
  tables: [{ name: "Sales", address: "Orders!B2:C4" }],
};

describe.each(Object.values(profiles))("a survey on $name", (profile) => {
  let under: ExcelUnderTest;
  const open = async (given: WorkbookSetup): Promise<ExcelUnderTest> => (under = await excelUnderTest(given, profile));
  afterEach(() => {
    const missing = [...under.client.server.unimplemented.keys()];
    under.close?.();
    expect(missing).toEqual([]);
  });

  it("reads visible sheets, empty and protected ones included, in a few requests", async () => {
    const { workbook, client } = await open(setup);
    const { grids, notes } = await surveyWorkbook(workbook, { withFormulas: true });
    expect(grids.map(({ name, row, column, values, formulas }) => ({ name, row, column, values, formulas }))).toEqual([
      { name: "Orders", row: 1, column: 1, values: [["Rep", "Amount"], ["Ann", 3], ["Ben", "#N/A"]], formulas: [["Rep", "Amount"], ["Ann", 3], ["Ben", "#N/A"]] },
      { name: "Empty", row: 0, column: 0, values: [], formulas: undefined },
      { name: "Last", row: 0, column: 0, values: [[1, 2]], formulas: [[1, "=1+1"]] },
    ]);
    expect(grids[0]).toMatchObject({ numberFormats: [["General", "General"], ["General", "#,##0"], ["General", "#,##0"]], tables: [{ name: "Sales", row: 1, column: 1, rowCount: 3, columnCount: 2, hasHeaders: true, hasTotals: false }] });
    expect(notes).toMatchObject([{ code: "sheet-hidden", sheetName: "Old" }]);
    // Three for the list of sheets, three for each that holds something; of each three the last is the library's own tidying.
    expect(client.requests).toHaveLength(9);
  });

  it("leaves out a sheet that somebody deletes between the list and the reading", async () => {
    const { workbook, model } = await open(setup);
    const last = model.sheets().find(({ name }) => name === "Last");
    const { grids, notes } = await surveyWorkbook(workbook, { onProgress: () => void (model.sheets().some(({ id }) => id === last?.id) && model.deleteSheet(last?.id ?? "")) });
    expect(grids.map(({ name }) => name)).toEqual(["Orders", "Empty"]);
    expect(notes).toContainEqual({ code: "sheet-gone", sheetId: last?.id, sheetName: "Last" });
  });
});

it("a survey reads 100,000 x 12 cells in parts that fit into an answer, and stops between two of them", async () => {
  const { workbook, model, client, close } = await excelUnderTest({ sheets: [{ name: "Big", rows: [["First"]] }] }, profiles.floor);
  const sheetId = model.activeSheetId();
  const texts = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 12 }, (__, column) => (column < 6 ? "一笔很长的订单说明，供应商与客户之间" : row * column)));
  model.write({ sheetId, row: 0, column: 0, rowCount: 3000, columnCount: 12 }, texts);
  model.write({ sheetId, row: 99_999, column: 11, rowCount: 1, columnCount: 1 }, [["Last"]]);
  const shares: number[] = [];
  const { grids, notes } = await surveyWorkbook(workbook, { onProgress: (share) => shares.push(share) });
  expect([grids[0]?.values.length, grids[0]?.values[0]?.length, grids[0]?.values[99_999]?.[11], notes]).toEqual([100_000, 12, "Last", []]);
  expect(shares).toHaveLength(25);
  // Three for the list of sheets, one to find the sheet, one for each of 25 parts, one to tidy up: no answer was too large.
  const [controller, before] = [new AbortController(), client.requests.length];
  expect(before).toBe(3 + 1 + 25 + 1);
  await expect(surveyWorkbook(workbook, { signal: controller.signal, onProgress: (share) => share > 0.2 && controller.abort() })).rejects.toMatchObject({ code: "cancelled" });
  // Six parts are more than a fifth.
  expect(client.requests.length - before).toBe(3 + 1 + 6 + 1);
  await close?.();
}, 180_000);
