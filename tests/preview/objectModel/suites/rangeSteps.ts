import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const rangeSteps = (open: OpenWorkbook): void => describe("steps from range to range", () => {
  const { run } = clientPerTest(open);
  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

  const steps: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
    ["getCell", (range) => range.getCell(1, 2), "E4"],
    ["getCell outside of the range", (range) => range.getCell(9, 9), "L12"],
    ["getRow", (range) => range.getRow(1), "C4:E4"],
    ["getColumn", (range) => range.getColumn(2), "E3:E5"],
    ["getLastRow", (range) => range.getLastRow(), "C5:E5"],
    ["getLastColumn", (range) => range.getLastColumn(), "E3:E5"],
    ["getLastCell", (range) => range.getLastCell(), "E5"],
    ["getOffsetRange", (range) => range.getOffsetRange(-2, 1), "D1:F3"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 2), "C3:G4"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:E5"],
    ["getIntersection", (range) => range.getIntersection("A4:C9"), "C4:C5"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("D1:D9"), "D3:D5"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
    ["getRowsAbove", (range) => range.getRowsAbove(2), "C1:E2"],
    ["getRowsBelow", (range) => range.getRowsBelow(), "C6:E6"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(2), "A3:B5"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(3), "F3:H5"],
  ];

  test.each(steps)("%s leads to another range", async (_name, step, address) => {
    await onSheet(async (sheet, context) => {
      const range = step(sheet.getRange("C3:E5"));
      range.load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("a step off the sheet is InvalidArgument", async () => {
    const stepped = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0);
      await context.sync();
    });
    await expect(stepped).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.getOffsetRange" } });
  });
});
