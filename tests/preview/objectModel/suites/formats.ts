import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const formats = (open: OpenWorkbook): void => describe("formats", () => {
  const { run } = clientPerTest(open);

  test("fill, font, alignment, wrap and protection are read as they were set", () => run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
    const { format } = range;
    format.fill.color = "#ff0000";
    format.font.set({ bold: true, italic: true, size: 14, color: "blue" });
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    format.protection.locked = false;
    range.load("format/fill/color,format/font/bold,format/font/italic,format/font/size,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/protection/locked,format/protection/formulaHidden");
    await context.sync();
    expect([format.fill.color, format.font.bold, format.font.italic, format.font.size, format.font.color]).toEqual(["#FF0000", true, true, 14, "#0000FF"]);
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.protection.locked, format.protection.formulaHidden]).toEqual(["Center", "Top", true, false, false]);
  }));

  test("what was never set has the values of a new workbook; what differs is null", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const [plain, mixed] = [sheet.getRange("A1"), sheet.getRange("D1:E1")];
    sheet.getRange("D1").format.font.bold = true;
    sheet.getRange("D1").format.fill.color = "#00FF00";
    for (const range of [plain, mixed]) range.load("format/fill/color,format/font/bold,format/horizontalAlignment,format/verticalAlignment,format/protection/locked");
    await context.sync();
    expect([plain.format.fill.color, plain.format.font.bold, plain.format.horizontalAlignment, plain.format.verticalAlignment, plain.format.protection.locked]).toEqual(["#FFFFFF", false, "General", "Bottom", true]);
    expect([mixed.format.fill.color, mixed.format.font.bold]).toEqual(["", null]);
    sheet.getRange("D1").format.fill.clear();
    const cleared = sheet.getRange("D1").format.fill;
    cleared.load("color");
    await context.sync();
    expect(cleared.color).toBe("#FFFFFF");
  }));

  test("borders of the edges", () => run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Thin";
    bottom.color = "#123456";
    bottom.load("sideIndex,style,weight,color");
    const top = range.format.borders.getItem("EdgeTop");
    top.load("style");
    range.format.borders.load("count,items/sideIndex");
    await context.sync();
    expect([bottom.sideIndex, bottom.style, bottom.weight, bottom.color, top.style]).toEqual(["EdgeBottom", "Continuous", "Thin", "#123456", "None"]);
    expect(range.format.borders.items.map((border) => border.sideIndex)).toContain("EdgeLeft");
  }));

  test("column width, and fitting it to the texts", () => run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["a considerably longer text than fits", "b"]];
    const [first, second] = [sheet.getRange("A:A").format, sheet.getRange("B:B").format];
    first.columnWidth = 20;
    second.columnWidth = 20;
    await context.sync();
    sheet.getRange("A:B").format.autofitColumns();
    first.load("columnWidth");
    second.load("columnWidth");
    await context.sync();
    expect(first.columnWidth).toBeGreaterThan(100);
    expect(second.columnWidth).toBeLessThan(20);
  }));

  test("several areas are formatted and cleared together", () => run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Sheet1").getRanges("A1:B1,D3");
    areas.format.fill.color = "#ABCDEF";
    areas.load("address,addressLocal,areaCount,cellCount,isEntireRow,isEntireColumn,format/fill/color,worksheet/name");
    areas.areas.load("items/address");
    const count = areas.areas.getCount();
    await context.sync();
    expect(areas.toJSON()).toMatchObject({ address: "Sheet1!A1:B1,Sheet1!D3", areaCount: 2, cellCount: 3, isEntireRow: false, isEntireColumn: false, format: { fill: { color: "#ABCDEF" } } });
    expect([areas.areas.items.map(({ address }) => address), count.value]).toEqual([["Sheet1!A1:B1", "Sheet1!D3"], 2]);
    areas.clear();
    areas.calculate();
    areas.load("format/fill/color");
    await context.sync();
    expect(areas.format.fill.color).toBe("#FFFFFF");
  }));

  test("a colour that is none is InvalidArgument", async () => {
    const painted = run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "no colour";
      await context.sync();
    });
    await expect(painted).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "RangeFill.color" } });
  });
});
