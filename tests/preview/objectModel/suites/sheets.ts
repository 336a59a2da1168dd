import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const sheets = (open: OpenWorkbook): void => describe("workbook and sheets", () => {
  const { run, current } = clientPerTest(open);

  test("the workbook's own facts and its dirty flag", () => run(async (context) => {
    const { workbook } = context;
    workbook.load();
    await context.sync();
    expect(workbook.toJSON()).toMatchObject({ name: "Toy.xlsx", isDirty: false, readOnly: false });
    workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    workbook.load("isDirty");
    await context.sync();
    expect(workbook.isDirty).toBe(true);
    workbook.isDirty = false;
    workbook.load("isDirty");
    await context.sync();
    expect(workbook.isDirty).toBe(false);
  }));

  test("a sheet is added once, renamed, found by name or id, and deleted", () => run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Data");
    added.load("name,id,position");
    await context.sync();
    added.name = "Bands";
    added.load("name");
    worksheets.load("items/name");
    const count = worksheets.getCount();
    const byId = worksheets.getItem(added.id);
    byId.load("name");
    await context.sync();
    expect([added.name, byId.name, count.value, worksheets.items.map(({ name }) => name)]).toEqual(["Bands", "Bands", 2, ["Sheet1", "Bands"]]);
    const [missing, found] = [worksheets.getItemOrNullObject("Data"), worksheets.getItemOrNullObject("bands")];
    await context.sync();
    expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
    added.delete();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  }));

  test("names that another sheet has or Excel forbids, and the last sheet, are refused", async () => {
    const refused = (work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> => run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
    await expect(refused((worksheets) => worksheets.add("SHEET1"))).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    await expect(refused((worksheets) => worksheets.add("a/b"))).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(refused((worksheets) => worksheets.getItem("Sheet1").delete())).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(refused((worksheets) => worksheets.getItem("Nope").load("name"))).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  test("first, last, next and previous", () => run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second");
    worksheets.add("Third");
    const [first, last, next, previous] = [worksheets.getFirst(), worksheets.getLast(), worksheets.getFirst().getNext(), worksheets.getLast(true).getPrevious()];
    const [beyond, before] = [worksheets.getLast().getNextOrNullObject(), worksheets.getFirst().getPreviousOrNullObject()];
    [first, last, next, previous].forEach((sheet) => sheet.load("name"));
    await context.sync();
    expect([first.name, last.name, next.name, previous.name]).toEqual(["Sheet1", "Third", "Second", "Second"]);
    expect([beyond.isNullObject, before.isNullObject]).toEqual([true, true]);
    next.load("name");
    await context.sync();
    expect(next.name).toBe("Second");
  }));

  test("a sheet is moved among the others, and not past them", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      [worksheets.add("Second"), worksheets.add("Third")].forEach((sheet) => (sheet.position = 0));
      worksheets.load("items/name,items/position");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([["Third", 0], ["Second", 1], ["Sheet1", 2]]);
      expect(active.name).toBe("Sheet1");
    });
    const beyond = run(async (context) => {
      context.workbook.worksheets.getFirst().position = 3;
      await context.sync();
    });
    await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a sheet loads as a whole", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", tabColor: "" });
  }));

  test("selection, active cell and active sheet", () => run(async (context) => {
    const { workbook } = context;
    const other = workbook.worksheets.add("Other");
    await context.sync();
    other.getRange("B2:C4").select();
    const [selected, active, areas, sheet] = [workbook.getSelectedRange(), workbook.getActiveCell(), workbook.getSelectedRanges(), workbook.worksheets.getActiveWorksheet()];
    selected.load("address");
    active.load("address");
    areas.load("address");
    sheet.load("name");
    await context.sync();
    expect([selected.address, active.address, areas.address, sheet.name]).toEqual(["Other!B2:C4", "Other!B2", "Other!B2:C4", "Other"]);
    workbook.worksheets.getItem("Sheet1").activate();
    sheet.load("name");
    const now = workbook.worksheets.getActiveWorksheet();
    now.load("name");
    await context.sync();
    expect(now.name).toBe("Sheet1");
  }));

  test("ranges by address, index and name; an address of another sheet is refused", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Spot", sheet.getRange("C3"));
      const ranges = [sheet.getRange("Sheet1!B2"), sheet.getRange("Spot"), sheet.getCell(4, 1), sheet.getRangeByIndexes(1, 2, 3, 4), sheet.getRange("2:3"), sheet.getRange()];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B2", "Sheet1!C3", "Sheet1!B5", "Sheet1!C2:F4", "Sheet1!2:3", "Sheet1!1:1048576"]);
    });
    const foreign = run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("Sheet1!A1");
      await context.sync();
    });
    await expect(foreign).rejects.toMatchObject({ code: "InvalidArgument" });
    const nonsense = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A0:??");
      await context.sync();
    });
    await expect(nonsense).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.getRange" } });
  });

  test("a sheet name is quoted where it must be", () => run(async (context) => {
    const range = context.workbook.worksheets.add("It's 2013").getRange("A1");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("'It''s 2013'!A1");
  }));

  test("a batch keeps what came before the action that fails", async () => {
    const failing = run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:A3").values = [[1]];
      sheet.getRange("A4").values = [["after"]];
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(current().OfficeExtension.Error);
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["before"], [""], [""], [""]]);
    });
  });
});
