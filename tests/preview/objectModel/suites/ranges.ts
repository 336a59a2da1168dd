import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const ranges = (open: OpenWorkbook): void => describe("ranges", () => {
  const { run, current } = clientPerTest(open);
  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

  test("values: numbers as text become numbers, an apostrophe keeps text, null leaves the cell alone", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["first", "keep", 3, true, "", 1]];
      await context.sync();
      range.values = [["12.5", null, "'007", "TRUE", "1,234", "#N/A"]] as unknown[][];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[12.5, "keep", "007", true, 1234, "#N/A"]]);
      expect(range.valueTypes).toEqual([["Double", "String", "String", "Boolean", "Double", "Error"]]);
    });
  });

  test("a percentage and a date bring their number format into a General cell only", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("C1").numberFormat = [["0.000"]];
      const range = sheet.getRange("A1:C1");
      range.values = [["15%", "6/30/2013", "25%"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[0.15, 41455, 0.25]]);
      expect(range.numberFormat).toEqual([["0%", "m/d/yyyy", "0.000"]]);
    });
  });

  test("a cell formatted as text keeps what was typed", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["0042"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["0042"]]);
    });
  });

  test("one value fills the range; a grid of another shape is refused", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7, 7], [7, 7]]);
    });
    const misfit = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await expect(misfit).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" } });
  });

  test("formulas and values of a cell", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = [[5], ["=A1*2"]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[5], ["=A1*2"]]);
    });
  });

  test("facts about a range", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("$B$2:D5");
      range.load("address,addressLocal,cellCount,rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn,hasSpill,worksheet/name");
      const column = sheet.getRange("C:C");
      column.load("address,isEntireColumn,values,cellCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Sheet1!B2:D5", addressLocal: "Sheet1!B2:D5", cellCount: 12, rowIndex: 1, columnIndex: 1, rowCount: 4, columnCount: 3,
        isEntireRow: false, isEntireColumn: false, hasSpill: false,
      });
      expect(range.worksheet.name).toBe("Sheet1");
      expect([column.address, column.isEntireColumn, column.values, column.cellCount]).toEqual(["Sheet1!C:C", true, null, 1048576]);
    });
  });

  test("used range, surrounding region and search", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
      sheet.getRange("B2:C3").values = [["Rep", "Sales"], ["Ann", 10]];
      sheet.getRange("F9").values = [["far"]];
      const found = [
        sheet.getUsedRange(true), sheet.getRange("A:D").getUsedRange(true), sheet.getRange("C3").getSurroundingRegion(),
        sheet.getRange("A1:Z99").find("ann", {}), sheet.getRange("A1:Z99").find("Ann", { completeMatch: true, matchCase: true }),
      ];
      const missing = [sheet.getRange("A1:Z99").findOrNullObject("ann", { matchCase: true }), sheet.getRange("H1:J4").getUsedRangeOrNullObject(true)];
      found.forEach((range) => range.load("address"));
      await context.sync();
      expect(found.map((range) => range.address)).toEqual(["Sheet1!B2:F9", "Sheet1!B2:C3", "Sheet1!B2:C3", "Sheet1!B3", "Sheet1!B3"]);
      expect(missing.map((range) => range.isNullObject)).toEqual([true, true]);
    });
  });

  test("merged areas", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      const all = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      merged.load("address,areaCount,cellCount");
      all.areas.load("items/address");
      await context.sync();
      expect([merged.address, merged.areaCount, merged.cellCount]).toEqual(["Sheet1!A1:B2", 1, 4]);
      expect(all.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D1:E1", "Sheet1!D2:E2"]);
      sheet.getRange("A1:F9").unmerge();
      const none = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a write to a merged cell other than its first vanishes", () => onSheet(async (sheet, context) => {
    sheet.getRange("B1:B2").merge();
    const range = sheet.getRange("A1:B2");
    range.values = [[1, 2], [3, 4]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, ""]]);
  }));

  test("copyFrom moves relative references along and fills multiples", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[4, "=A1+$A$1"]];
      sheet.getRange("A3").copyFrom("A1:B1", "Formulas");
      sheet.getRange("D1:D3").copyFrom(sheet.getRange("A1"), "Values");
      const [formulas, values] = [sheet.getRange("A3:B3"), sheet.getRange("D1:D3")];
      formulas.load("formulas");
      values.load("values");
      await context.sync();
      expect(formulas.formulas).toEqual([[4, "=A3+$A$1"]]);
      expect(values.values).toEqual([[4], [4], [4]]);
    });
  });

  test("clear takes contents, formats or both", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.numberFormat = [["0.0", "0.0"]];
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[["", 2]], [["0.0", "General"]]]);
      range.clear();
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[["", ""]], [["General", "General"]]]);
    });
  });

  test("more than 1500 cells arrive whole although the client sends them in pieces", async () => {
    const rows = Array.from({ length: 1000 }, (_unused, row) => [row, `text ${row}`, row % 2 === 0]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3:D1002");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(current().requests.some(({ body }) => body.includes("_ValidateArraySize"))).toBe(true);
    const misfit = onSheet(async (sheet, context) => {
      sheet.getRange("B3:D1003").values = rows;
      await context.sync();
    });
    await expect(misfit).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a tracked range moves with its cells", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      range.values = [[1, 2], [3, 4]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!C7:D8", [[1, 2], [3, 4]]]);
      sheet.getRange("4:7").delete("Up");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!C4:D4", [[3, 4]]]);
      sheet.getRange("C3:D3").insert("Down");
      sheet.getRange("A1").insert("Down");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!C5:D5", [[3, 4]]]);
      sheet.getRange("5:5").delete("Up");
      range.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  test("references of a run are released when it ends", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(1, 1);
      await context.sync();
      expect(current().server.interpreter.references.count).toBeGreaterThan(0);
    });
    await current().whenEventsDelivered();
    expect(current().server.interpreter.references.count).toBe(0);
  });

  test("reads have the limit of Excel", async () => {
    const read = onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 400_000, 13).load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });
});
