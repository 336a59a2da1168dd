import { openOfficeClient } from "../../support/officeClient";
import { allSuites } from "./suites";
import { answeredMembers, clientPerTest } from "./suites/client";
import { toyWorkbook, type ToyWorkbook } from "./toyWorkbook";

describe("the object model over a toy grid", () => allSuites(() => Promise.resolve(toyWorkbook())));

describe("what the toy grid can do that others may not", () => {
  let workbook: ToyWorkbook;
  const { run, current } = clientPerTest(() => {
    workbook = toyWorkbook();
    return Promise.resolve(workbook);
  });

  test("a spill is found from its anchor and from any cell of it", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const area = { sheetId: workbook.activeSheetId(), row: 1, column: 1, rowCount: 1, columnCount: 1 };
    workbook.spill(area, { ...area, rowCount: 3 }, [[1], [2], [3]]);
    const [filled, parent, parentOrNull, spilled] = [sheet.getRange("B2").getSpillingToRange(), sheet.getRange("B4").getSpillParent(), sheet.getRange("B3").getSpillParentOrNullObject(), sheet.getRange("B2:B4")];
    const partly = sheet.getRange("B4:B5");
    const none = [sheet.getRange("B3").getSpillingToRangeOrNullObject(), sheet.getRange("A1").getSpillParentOrNullObject()];
    [filled, parent, parentOrNull].forEach((range) => range.load("address"));
    [spilled, partly].forEach((range) => range.load("hasSpill"));
    await context.sync();
    expect([filled.address, parent.address, parentOrNull.address]).toEqual(["Sheet1!B2:B4", "Sheet1!B2", "Sheet1!B2"]);
    expect([spilled.hasSpill, partly.hasSpill, none.map(({ isNullObject }) => isNullObject)]).toEqual([true, null, [true, true]]);
  }));

  test("rows that the user inserts move a tracked range too, after the add-in inserted some at the same place", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B5");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B6");
    workbook.insertCells({ sheetId: workbook.activeSheetId(), row: 1, column: 0, rowCount: 1, columnCount: 16384 }, "Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7");
  }));

  test("events that nobody registered for are not sent", async () => {
    const sent = jest.fn();
    current().server.events.onEvent(sent);
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      context.workbook.worksheets.add();
      await context.sync();
    });
    await current().whenEventsDelivered();
    expect(sent).not.toHaveBeenCalled();
  });

  test("an event comes after the answer to the batch that caused it, however long that one calculates", async () => {
    const order: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(() => Promise.resolve(void order.push("event")));
      await context.sync();
      jest.spyOn(workbook, "whenCalculated").mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 30)));
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.load("values");
      await context.sync();
      order.push("answer");
    });
    await current().whenEventsDelivered();
    expect(order).toEqual(["answer", "event"]);
  });

  test("hidden rows, columns, sheets and names", () => run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const hiddenSheet = worksheets.add("Hidden");
    const name = names.add("Secret", "=1");
    await context.sync();
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    hiddenSheet.visibility = "VeryHidden";
    name.visible = false;
    name.load("visible");
    const [row, column, visible] = [sheet.getRange("A2"), sheet.getRange("C1"), worksheets.getCount(true)];
    row.load("rowHidden,hidden");
    column.load("columnHidden");
    hiddenSheet.load("visibility");
    await context.sync();
    expect([row.rowHidden, row.hidden, column.columnHidden, hiddenSheet.visibility, visible.value, name.visible]).toEqual([true, true, true, "VeryHidden", 1, false]);
  }));
});

test("every implemented member was reached through the real client", () => {
  const { server } = openOfficeClient(toyWorkbook());
  const unreached = server.interpreter.members.implemented().filter((member) => !answeredMembers.has(member));
  // The library calls the one when office.js starts it, and has a shorter way to a sheet than the other.
  expect(unreached).toEqual(["Worksheet.call _GetSheetById", "AddinInternalService.call NotifyActionHandlerReady"]);
});
