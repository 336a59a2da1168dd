import { keptAt } from "../../objectModel/kept";
import type { ChartState } from "../../objectModel/sheetExtras";
import type { RangeObject } from "../../objectModel/objects";
import type { WorkbookModel } from "../../workbook/model";
import { formattedNumber } from "../../workbook/univer/formattedNumber";
import type { BarChart } from "./barChart";

/** What a chart shows at this moment; undefined where its cells are gone. */
export function chartPicture(model: WorkbookModel, { kept, series: [series] }: ChartState): BarChart | undefined {
  if (!series?.values.current) return undefined;
  const names = textsOf(model, series.categories);
  const { NumberFormat = "General" } = keptAt(series.kept, "DataLabels");
  const { Text } = keptAt(kept, "Title");
  const { Minimum } = keptAt(kept, "Axes", "ValueAxis");
  const { GapWidth = 150, HasDataLabels } = series.kept.values;
  const bars = model.values(series.values.current).flat().map((value, index) => {
    const number = typeof value === "number" ? value : undefined;
    return { name: names[index] ?? (series.categories ? "" : String(index + 1)), value: number, label: number !== undefined && HasDataLabels === true ? formattedNumber(number, String(NumberFormat)) : "" };
  });
  return {
    title: typeof Text === "string" ? Text : String(series.kept.values.Name ?? ""),
    bars,
    isReversed: keptAt(kept, "Axes", "CategoryAxis").ReversePlotOrder === true,
    color: String(keptAt(series.kept, "Format", "Fill").Color ?? "#4472C4"),
    gap: Number(GapWidth),
    minimum: typeof Minimum === "number" ? Minimum : undefined,
  };
}

function textsOf(model: WorkbookModel, range: RangeObject | undefined): readonly string[] {
  return range?.current ? model.texts(range.current).flat() : [];
}
