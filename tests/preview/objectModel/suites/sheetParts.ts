import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const sheetParts = (open: OpenWorkbook): void => describe("protection, panes and the application", () => {
  const { run } = clientPerTest(open);

  test("a protected sheet refuses locked cells and admits unlocked ones", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({}, "secret");
      sheet.protection.load("protected,options");
      sheet.getRange("B1").values = [["open"]];
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, false]);
    });
    const locked = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["shut"]];
      await context.sync();
    });
    await expect(locked).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
    const opened = (password: string): Promise<void> => run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect(password);
      await context.sync();
    });
    await expect(opened("wrong")).rejects.toMatchObject({ code: "InvalidArgument" });
    await opened("secret");
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test("freeze panes", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const panes = sheet.freezePanes;
    const none = panes.getLocationOrNullObject();
    panes.freezeRows(2);
    const rows = panes.getLocation();
    rows.load("address");
    await context.sync();
    expect([none.isNullObject, rows.address]).toEqual([true, "Sheet1!1:2"]);
    panes.freezeColumns(1);
    const columns = panes.getLocation();
    columns.load("address");
    panes.freezeAt(sheet.getRange("A1:B3"));
    const both = panes.getLocation();
    both.load("address");
    await context.sync();
    expect([columns.address, both.address]).toEqual(["Sheet1!A:A", "Sheet1!A1:B3"]);
    panes.unfreeze();
    const gone = panes.getLocationOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

  test("application, culture and runtime", () => run(async (context) => {
    const { application } = context.workbook;
    application.load();
    application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator");
    context.runtime.load("enableEvents");
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculate("Full");
    context.workbook.worksheets.getActiveWorksheet().calculate(false);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").calculate();
    await context.sync();
    expect(application.toJSON()).toMatchObject({ calculationMode: "Automatic", calculationState: "Done", decimalSeparator: ".", thousandsSeparator: "," });
    expect(application.cultureInfo.toJSON()).toMatchObject({ name: "en-US", numberFormat: { numberDecimalSeparator: ".", numberGroupSeparator: "," } });
    application.calculationMode = "Manual";
    context.runtime.enableEvents = false;
    application.load("calculationMode");
    context.runtime.load("enableEvents");
    await context.sync();
    expect([application.calculationMode, context.runtime.enableEvents]).toEqual(["Manual", false]);
  }));
});
