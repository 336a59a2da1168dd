import type { DraftChart } from "../draftParts";
import { draftRange } from "./draftRange";

const barColor = "#1F4E78";
/** Room between bars, in percent of a bar. */
const gap = 45;

/** A bar a row, the first on top, each with its number at its end: no axis of numbers, no lines, no legend. */
export function addChart(sheet: Excel.Worksheet, { title, categories, values, format, startsAtZero, place }: DraftChart): void {
  const chart = sheet.charts.add("BarClustered", draftRange(sheet, values), "Columns");
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = false;
  if (startsAtZero) valueAxis.minimum = 0;
  valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = title;
  series.setXAxisValues(draftRange(sheet, categories));
  series.gapWidth = gap;
  series.format.fill.setSolidColor(barColor);
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = format;
  const { row, column, rowCount, columnCount } = place;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1));
}

/** Takes away what was made of a chart before Excel refused the rest of it; the sheet is new and has no other. */
export function removeChart(sheet: Excel.Worksheet): void {
  sheet.charts.getItemAt(0).delete();
}
