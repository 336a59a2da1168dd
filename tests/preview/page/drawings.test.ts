import { RangeObject } from "../../../src/preview/objectModel/objects";
import { SheetExtras } from "../../../src/preview/objectModel/sheetExtras";
import { nothingKept, type Kept } from "../../../src/preview/objectModel/kept";
import { chartPicture } from "../../../src/preview/page/drawings/chartPicture";
import { drawnFormat } from "../../../src/preview/page/drawings/formats";
import { toyWorkbook } from "../objectModel/toyWorkbook";

const kept = (values: Record<string, unknown>, parts: Record<string, Kept> = {}): Kept => ({ values, parts });

function filled() {
  const model = toyWorkbook();
  const sheetId = model.activeSheetId();
  const range = (row: number, column: number, rowCount: number) => new RangeObject({ sheetId, row, column, rowCount, columnCount: 1 });
  model.write({ sheetId, row: 0, column: 0, rowCount: 3, columnCount: 2 }, [["Ann", 1234.4], ["Ben", -2], ["", ""]]);
  return { model, sheetId, range };
}

test("a chart shows names and numbers as they are now, in the format of its labels", () => {
  const { model, sheetId, range } = filled();
  const series = { kept: kept({ HasDataLabels: true, GapWidth: 40 }, { DataLabels: kept({ NumberFormat: "#,##0" }), Format: kept({}, { Fill: kept({ Color: "#1F4E78" }) }) }), values: range(0, 1, 3), categories: range(0, 0, 3) };
  const chart = new SheetExtras().addChart(sheetId, [series]);
  Object.assign(chart.kept.parts, { Title: kept({ Text: "Sold" }), Axes: kept({}, { CategoryAxis: kept({ ReversePlotOrder: true }), ValueAxis: kept({ Minimum: 0 }) }) });
  expect(chartPicture(model, chart)).toEqual({
    title: "Sold", isReversed: true, color: "#1F4E78", gap: 40, minimum: 0,
    bars: [{ name: "Ann", value: 1234.4, label: "1,234" }, { name: "Ben", value: -2, label: "-2" }, { name: "", value: undefined, label: "" }],
  });
});

test("a chart whose cells were deleted shows nothing", () => {
  const { model, sheetId, range } = filled();
  const values = range(0, 1, 3);
  const chart = new SheetExtras().addChart(sheetId, [{ kept: nothingKept(), values }]);
  values.current = undefined;
  expect(chartPicture(model, chart)).toBeUndefined();
});

test("a conditional format is drawn once it says something", () => {
  const { range } = filled();
  const extras = new SheetExtras();
  const [bars, formula] = [extras.addFormat("DataBar", range(0, 1, 3)), extras.addFormat("Custom", range(0, 0, 3))];
  expect(drawnFormat(formula)).toEqual([]);
  formula.kept.parts.Custom = kept({}, { Rule: kept({ Formula: "=$B1>0" }), Format: kept({}, { Fill: kept({ Color: "#FFE08A" }), Font: kept({ Bold: true }) }) });
  expect(drawnFormat(formula)).toEqual([{ kind: "formula", area: formula.range.area, formula: "=$B1>0", style: { fill: "#FFE08A", bold: true } }]);
  Object.assign(formula, { writtenAt: formula.range.area });
  formula.range.current = { ...formula.range.area, row: 4 };
  expect(drawnFormat(formula)).toMatchObject([{ formula: "=$B5>0" }]);
  expect(drawnFormat(bars)).toEqual([{ kind: "bars", area: bars.range.area, color: "#638EC6", isGradient: true }]);
});
