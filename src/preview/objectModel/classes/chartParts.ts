import type { ClassTable, HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { ExcelHost } from "../excelHost";
import { keptClass } from "../keptClass";
import { flag, text } from "../values";
import { color } from "./rangeFormat";

type Entry = readonly [string, ClassTable<HostObject>];

const visible = { Visible: { initial: true, check: flag } } as const;

/** Title, legend, axes and labels of a chart, and the colour of its bars. */
export function chartPartClasses(host: ExcelHost): readonly Entry[] {
  return [
    keptClass(host, "ChartTitle", { properties: { ...visible, Text: { initial: "", check: text } } }),
    keptClass(host, "ChartLegend", { properties: visible }),
    keptClass(host, "ChartAxes", { parts: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" } }),
    keptClass(host, "ChartAxis", {
      // Excel answers the ends that it chose itself; the preview says that none was set.
      properties: { ...visible, ReversePlotOrder: { initial: false, check: flag }, Minimum: { initial: "", check: bound }, Maximum: { initial: "", check: bound } },
      parts: { MajorGridlines: "ChartGridlines" },
    }),
    keptClass(host, "ChartGridlines", { properties: visible }),
    keptClass(host, "ChartDataLabels", { properties: { NumberFormat: { initial: "General", check: text } } }),
    keptClass(host, "ChartSeriesFormat", { parts: { Fill: "ChartFill" } }),
    keptClass(host, "ChartFill", {
      more: {
        call: {
          SetSolidColor: ({ kept }, [value]) => {
            kept.values.Color = color(value);
            host.extras.tell();
          },
        },
      },
    }),
  ];
}

/** "" gives the end of an axis back to Excel. */
function bound(value: unknown): number | "" {
  if (value !== "" && typeof value !== "number") throw new RichError("InvalidArgument");
  return value;
}
