import { clientPerTest } from "./client";
import type { OpenWorkbook } from "./openWorkbook";

export const extras = (open: OpenWorkbook): void => describe("charts, conditional formats and pages", () => {
  const { run, current } = clientPerTest(open);

  /** Names beside numbers in B2:C4. */
  const filled = (context: Excel.RequestContext): Excel.Worksheet => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [["Ann", 3], ["Ben", 2], ["Cid", 1]];
    return sheet;
  };

  test("a chart shows what its ranges hold, and says how it was set up", () => run(async (context) => {
    const sheet = filled(context);
    const chart = sheet.charts.add("BarClustered", sheet.getRange("C2:C4"), "Columns");
    chart.name = "Board";
    chart.chartType = "BarClustered";
    chart.title.text = "Who sold what";
    chart.title.visible = true;
    chart.legend.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.set({ minimum: 0, maximum: 10, visible: false });
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition("E2", "J12");
    const series = chart.series.getItemAt(0);
    series.set({ name: "Sold", gapWidth: 40, hasDataLabels: true });
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("B2:B3"));
    series.dataLabels.numberFormat = "#,##0";
    series.format.fill.setSolidColor("#1f4e78");
    chart.load("id,name,chartType,title/text,title/visible,legend/visible,worksheet/name");
    chart.axes.load("categoryAxis/reversePlotOrder,valueAxis/minimum,valueAxis/maximum,valueAxis/visible,valueAxis/majorGridlines/visible");
    series.load("name,gapWidth,hasDataLabels,dataLabels/numberFormat");
    const [categories, values] = [series.getDimensionValues("Categories"), series.getDimensionValues("Values")];
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.title.visible, chart.legend.visible, chart.worksheet.name]).toEqual(["Board", "BarClustered", "Who sold what", true, false, "Sheet1"]);
    expect(chart.axes.toJSON()).toMatchObject({ categoryAxis: { reversePlotOrder: true }, valueAxis: { minimum: 0, maximum: 10, visible: false, majorGridlines: { visible: false } } });
    expect([series.name, series.gapWidth, series.hasDataLabels, series.dataLabels.numberFormat]).toEqual(["Sold", 40, true, "#,##0"]);
    expect([categories.value, values.value]).toEqual([["Ann", "Ben"], [3, 2]]);
  }));

  test("charts are counted, found and deleted; what is drawn of them moves with its cells", async () => {
    const id = await run(async (context) => {
      const sheet = filled(context);
      sheet.load("id");
      sheet.charts.add("BarClustered", sheet.getRange("C2:C4")).setPosition("E2");
      sheet.charts.add("BarClustered", sheet.getRange("C2:C3"));
      sheet.getRange("1:2").insert("Down");
      sheet.charts.load("count,items/name");
      const values = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect([sheet.charts.count, sheet.charts.items.map(({ name }) => name), values.value]).toEqual([2, ["Chart 1", "Chart 2"], [3, 2, 1]]);
      sheet.charts.getItem("Chart 1").delete();
      const gone = sheet.charts.getItemOrNullObject("Chart 1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      return sheet.id;
    });
    const [sheet] = current().server.extras.chartsOn(id);
    expect(sheet.series[0].values.area).toMatchObject({ row: 3, column: 2, rowCount: 2 });
  });

  test("what the preview cannot draw is not implemented, and no quiet failure", async () => {
    const pie = run(async (context) => {
      const sheet = filled(context);
      sheet.charts.add("Pie", sheet.getRange("C2:C4"));
      await context.sync();
    });
    await expect(pie).rejects.toMatchObject({ code: "NotImplemented", debugInfo: { errorLocation: "ChartCollection.add" } });
    const icons = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("IconSet");
      await context.sync();
    });
    await expect(icons).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test("the newest conditional format stands first, each with its own rule and look", () => run(async (context) => {
    const sheet = filled(context);
    const range = sheet.getRange("B2:C4");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$C2>2";
    custom.custom.format.fill.color = "#ffe08a";
    custom.custom.format.font.set({ color: "#ff0000", bold: true });
    const bars = sheet.getRange("C2:C4").conditionalFormats.add("DataBar");
    bars.dataBar.positiveFormat.set({ fillColor: "#9cc3e6", gradientFill: false });
    for (const format of [custom, bars]) format.load("id,type,priority");
    custom.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
    bars.dataBar.positiveFormat.load("fillColor,gradientFill");
    const [area, elsewhere] = [bars.getRange(), sheet.getRange("A1").conditionalFormats.getCount()];
    area.load("address");
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect([custom.type, custom.priority, bars.type, bars.priority, area.address, elsewhere.value]).toEqual(["Custom", 1, "DataBar", 0, "Sheet1!C2:C4", 0]);
    expect(custom.custom.toJSON()).toMatchObject({ rule: { formula: "=$C2>2" }, format: { fill: { color: "#FFE08A" }, font: { color: "#FF0000", bold: true } } });
    expect(bars.dataBar.positiveFormat.toJSON()).toMatchObject({ fillColor: "#9CC3E6", gradientFill: false });
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
    sheet.getRange("1:2").insert("Down");
    custom.custom.rule.load("formula");
    const moved = custom.getRange();
    moved.load("address");
    await context.sync();
    expect([moved.address, custom.custom.rule.formula]).toEqual(["Sheet1!B4:C6", "=$C4>2"]);
    custom.delete();
    const left = range.conditionalFormats.getCount();
    range.conditionalFormats.clearAll();
    const none = range.conditionalFormats.getCount();
    await context.sync();
    expect([left.value, none.value]).toEqual([1, 0]);
  }));

  test("a page is set up, and an untouched one has no print area", () => run(async (context) => {
    const { worksheets } = context.workbook;
    const [sheet, other] = [worksheets.getActiveWorksheet(), worksheets.add("Other")];
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$4:$4");
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.set({ leftFooter: "&A", centerFooter: "", rightFooter: "&P / &N" });
    pageLayout.load("orientation,zoom,centerHorizontally");
    defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
    const [area, rows, none] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject(), other.pageLayout.getPrintAreaOrNullObject()];
    area.load("address");
    rows.load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally, area.address, rows.address, none.isNullObject]).toEqual(["Landscape", { horizontalFitToPages: 1 }, true, "Sheet1!A1:F20", "Sheet1!4:4", true]);
    expect(defaultForAllPages.toJSON()).toMatchObject({ leftFooter: "&A", centerFooter: "", rightFooter: "&P / &N" });
  }));

  test("a scale and pages to fit to exclude each other", async () => {
    const both = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
      await context.sync();
    });
    await expect(both).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "PageLayout.zoom" } });
  });

  test("everything goes with its sheet", async () => {
    const id = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Board");
      sheet.charts.add("BarClustered", sheet.getRange("A1:A3"));
      sheet.getRange("A1").conditionalFormats.add("DataBar");
      sheet.pageLayout.orientation = "Landscape";
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    const { extras: kept } = current().server;
    expect(kept.snapshot(id)).toMatchObject({ charts: [{}], conditionalFormats: [{}], page: {} });
    await run(async (context) => {
      context.workbook.worksheets.getItem("Board").delete();
      await context.sync();
    });
    expect(kept.snapshot(id)).toEqual({ charts: [], conditionalFormats: [], page: null });
  });
});
