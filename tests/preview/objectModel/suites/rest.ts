import { currentProfile } from "../../../../src/preview/objectModel/profiles";
import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

/** Members that no other suite has a reason to touch. */
export const rest = (open: OpenWorkbook): void => describe("the rest", () => {
  const { run } = clientPerTest(open, currentProfile);

  test("local forms, hidden rows and texts of a range", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B1");
    range.formulasLocal = [[1, 2]];
    range.numberFormatLocal = [["0", "0"]];
    range.load("formulasLocal,numberFormatLocal,text,hidden,rowHidden,columnHidden");
    await context.sync();
    expect([range.formulasLocal, range.numberFormatLocal, range.text]).toEqual([[[1, 2]], [["0", "0"]], [["1", "2"]]]);
    expect([range.hidden, range.rowHidden, range.columnHidden]).toEqual([false, false, false]);
  }));

  test("merged areas, tables of areas and rows deleted by place", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1:E1").merge();
    // Not among the published types, but in the library.
    const merged = (sheet.getRange("A1:F9") as Excel.Range & { getMergedAreas(): Excel.RangeAreas }).getMergedAreas();
    merged.load("address,addressLocal");
    sheet.getRange("A2:A5").values = [["Rep"], ["Ann"], ["Bob"], ["Cid"]];
    const table = sheet.tables.add("A2:A5", true);
    const touched = sheet.getRanges("A3,F9").getTables();
    touched.load("items/name");
    table.rows.deleteRowsAt(0, 2);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    expect([merged.address, touched.items.length, body.values]).toEqual(["Sheet1!D1:E1", 1, [["Cid"]]]);
  }));

  test("registrations of the workbook and of renamed sheets", () => run(async (context) => {
    const handler = (): Promise<void> => Promise.resolve();
    const { workbook } = context;
    const added = [workbook.onActivated.add(handler), workbook.onAutoSaveSettingChanged.add(handler), workbook.worksheets.onNameChanged.add(handler)];
    const sheet = workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("C1:D2", true);
    await context.sync();
    const more = [
      workbook.tables.onAdded.add(handler), workbook.tables.onDeleted.add(handler), table.onChanged.add(handler), table.onSelectionChanged.add(handler), workbook.tables.onChanged.add(handler),
      sheet.onActivated.add(handler), sheet.onDeactivated.add(handler), sheet.onSelectionChanged.add(handler), sheet.onCalculated.add(handler), sheet.onNameChanged.add(handler),
      workbook.worksheets.onChanged.add(handler), workbook.worksheets.onSelectionChanged.add(handler), workbook.worksheets.onActivated.add(handler), workbook.worksheets.onDeactivated.add(handler),
      workbook.worksheets.onAdded.add(handler), workbook.worksheets.onDeleted.add(handler), workbook.worksheets.onCalculated.add(handler),
    ];
    await context.sync();
    [...added, ...more].forEach((result) => result.remove());
    await context.sync();
  }));
});
