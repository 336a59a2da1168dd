import { confirmRegions } from "../../src/actions/confirmRegions";
import { confirmedIn, mapTeamWorkbook } from "../../src/actions/mapTeamWorkbook";
import { SurveyMemory } from "../../src/actions/surveyMemory";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../src/workbook/memory/setup";
import { WorkbookError, type GridOptions, type GridReading } from "../../src/workbook/workbook";

const orders = { name: "Orders", rows: [["Date", "Sales Rep", "Customer", "Amount"], [46_024, "Ann", "Acme", 120], [46_025, "Ben", "Globex", 80]], numberFormats: { "A2:A3": "yyyy-mm-dd" } };
const bands = { name: "Bands", rows: [["From", "Commission rate"], [0, 0.02], [100_000, 0.03]] };

/** Counts how often cells were read, and lets somebody edit while they are. */
class CountedWorkbook extends MemoryWorkbook {
  grids = 0;
  onGrid: () => void = () => undefined;
  override async readGrid(address: string, options?: GridOptions): Promise<GridReading> {
    this.grids++;
    this.onGrid();
    return super.readGrid(address, options);
  }
}

async function confirmedBook(sheets: MemorySetup["sheets"] = [orders, bands]): Promise<CountedWorkbook> {
  const workbook = new CountedWorkbook({ sheets });
  const map = await mapTeamWorkbook(workbook, { includeHidden: true });
  await confirmRegions(workbook, map, map.sheets.flatMap(({ regions }) => regions));
  workbook.grids = 0;
  return workbook;
}

it("reads the cells once, and again after an edit", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  const first = await memory.confirmedRegions();
  expect([first.map(({ kind }) => kind), workbook.grids]).toEqual([["orders", "bands"], 2]);
  expect(await memory.confirmedRegions()).toBe(first);
  expect(workbook.grids).toBe(2);
  workbook.moveRowsAsUser("insert", "Orders!1:2");
  const moved = await memory.confirmedRegions();
  expect([moved[0].firstRow, workbook.grids]).toEqual([first[0].firstRow + 2, 4]);
});

it("reads nothing where nothing was confirmed", async () => {
  const workbook = new CountedWorkbook({ sheets: [orders] });
  expect([await new SurveyMemory(workbook).confirmedRegions(), workbook.grids]).toEqual([[], 0]);
});

it("sees that a sheet was renamed, which is no edit of a cell", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  await memory.confirmedRegions();
  workbook.renameSheetAsUser("Orders", "2026");
  expect((await memory.confirmedRegions()).map(({ sheetName }) => sheetName)).toEqual(["2026", "Bands"]);
});

it("finds tables that were confirmed since in the cells that it has, and in no others", async () => {
  const workbook = new CountedWorkbook({ sheets: [orders, bands] });
  const memory = new SurveyMemory(workbook);
  const map = await memory.read();
  // Another session wrote the map; nobody touched a cell.
  const elsewhere = await confirmedBook();
  await workbook.writeSetting("salesheet.map", await elsewhere.readSetting("salesheet.map"));
  expect((await memory.confirmedRegions()).map(({ kind }) => kind)).toEqual(["orders", "bands"]);
  expect([map.bound.size, workbook.grids]).toEqual([0, 2]);
});

it("keeps nothing that was read while somebody edited", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  workbook.onGrid = () => {
    if (workbook.grids === 2) workbook.edit("Orders!D2", 5);
  };
  await memory.confirmedRegions();
  await memory.confirmedRegions();
  expect(workbook.grids).toBe(4);
  await memory.confirmedRegions();
  expect(workbook.grids).toBe(4);
});

it("keeps nothing of a reading that was given up or failed", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  const controller = new AbortController();
  workbook.onGrid = () => controller.abort();
  await expect(memory.confirmedRegions({ signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
  workbook.onGrid = () => undefined;
  expect(await memory.confirmedRegions()).toHaveLength(2);
});

it("reads every time where edits cannot be watched, and keeps again once they can", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  const watch = jest.spyOn(workbook, "watchChanges").mockRejectedValue(new WorkbookError("unsupported", "No events here."));
  await memory.confirmedRegions();
  await memory.confirmedRegions();
  expect(workbook.grids).toBe(4);
  watch.mockRestore();
  await memory.confirmedRegions();
  await memory.confirmedRegions();
  expect(workbook.grids).toBe(6);
});

it("reads anew when it is told to", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook);
  const first = await memory.confirmedRegions();
  expect(await memory.confirmedRegions({}, { anew: true })).toEqual(first);
  expect(workbook.grids).toBe(4);
});

it("reads hidden sheets on which something was confirmed, and no others", async () => {
  const workbook = await confirmedBook([orders, { ...bands, isHidden: true }]);
  expect((await new SurveyMemory(workbook).confirmedRegions()).map(({ kind }) => kind)).toEqual(["orders", "bands"]);
  const map = await mapTeamWorkbook(new MemoryWorkbook({ sheets: [orders, { ...bands, isHidden: true }] }));
  expect([map.survey.notes.map(({ code, sheetName }) => [code, sheetName]), confirmedIn(map)]).toEqual([[["sheet-hidden", "Bands"]], []]);
});

it("remembers the tables of a large workbook, and not its cells", async () => {
  const workbook = await confirmedBook();
  const memory = new SurveyMemory(workbook, 17);
  await memory.read();
  workbook.grids = 0;
  const first = await memory.confirmedRegions();
  expect(workbook.grids).toBe(2);
  expect(await memory.confirmedRegions()).toBe(first);
  expect(workbook.grids).toBe(2);
});
