import { implementClass, type ClassTable, type HostObject } from "../../protocol/classTable";
import { RichError } from "../../protocol/richError";
import type { ExcelHost } from "../excelHost";
import { KeptObject, nothingKept } from "../kept";
import { keptClass } from "../keptClass";
import { RangeObject, type SheetPartObject, WorksheetObject } from "../objects";
import type { ChartState, SeriesState } from "../sheetExtras";
import { flag, oneOf, text } from "../values";

type Entry = readonly [string, ClassTable<HostObject>];

type ChartObject = KeptObject<"Chart", ChartState>;

/** The preview draws lying bars, of one row or column of numbers. */
export function chartCollectionClass(host: ExcelHost): Entry {
  const { extras } = host;
  const object = (chart: ChartState): ChartObject => new KeptObject("Chart", chart.kept, chart);
  const find = (sheetId: string, key: unknown): ChartObject | undefined => extras.chartsOn(sheetId).filter(({ id, kept }) => id === key || kept.values.Name === key).map(object)[0];
  return implementClass<SheetPartObject<"ChartCollection">>("ChartCollection", {
    items: ({ sheetId }) => extras.chartsOn(sheetId).map(object),
    item: ({ sheetId }, key) => find(sheetId, key),
    call: {
      GetItem: ({ sheetId }, [name]) => {
        const found = find(sheetId, name);
        if (!found) throw new RichError("ItemNotFound");
        return found;
      },
      Add: ({ sheetId }, [type, source, seriesBy]) => {
        const values = new RangeObject(host.areaOfArgument(source, sheetId));
        oneOf(seriesBy, ["Auto", "Columns", "Rows"], "Auto");
        if (type !== "BarClustered" || Math.min(values.area.rowCount, values.area.columnCount) > 1) throw new RichError("NotImplemented", "The preview draws clustered bars of one row or column.", "ChartCollection.add");
        const chart = extras.addChart(host.sheet(sheetId).id, [{ kept: nothingKept(), values }]);
        chart.kept.values.Name = `Chart ${extras.chartsOn(sheetId).length}`;
        chart.kept.values.ChartType = type;
        return object(chart);
      },
    },
  });
}

export function chartClass(host: ExcelHost): Entry {
  return keptClass<"Chart", ChartState>(host, "Chart", {
    properties: {
      Name: { initial: "", check: text },
      ChartType: { initial: "BarClustered", check: (value) => oneOf(value, ["BarClustered"]) },
    },
    parts: { Title: "ChartTitle", Legend: "ChartLegend", Axes: "ChartAxes" },
    more: {
      id: ({ owner }) => owner.id,
      get: { Id: ({ owner }) => owner.id },
      navigate: {
        Series: ({ kept, owner }) => new KeptObject("ChartSeriesCollection", kept, owner),
        Worksheet: ({ owner }) => new WorksheetObject(owner.sheetId),
      },
      call: {
        Delete: ({ owner }) => host.extras.removeChart(owner),
        SetPosition: ({ owner }, [first, last]) => {
          const [from, to] = [first, last ?? first].map((cell) => new RangeObject(host.areaOfArgument(cell, owner.sheetId)));
          owner.place = { first: from, last: to };
          host.extras.tell();
        },
      },
    },
  });
}

export function chartSeriesCollectionClass(): Entry {
  return implementClass<KeptObject<"ChartSeriesCollection", ChartState>>("ChartSeriesCollection", {
    items: ({ owner }) => owner.series.map((series) => new KeptObject("ChartSeries", series.kept, series)),
  });
}

export function chartSeriesClass(host: ExcelHost): Entry {
  const valuesOf = (range: RangeObject | undefined): unknown[] => (range ? host.model.values(range.area).flat() : []);
  const put = (change: () => void): void => {
    change();
    host.extras.tell();
  };
  const rangeOf = (argument: unknown): RangeObject => {
    if (!(argument instanceof RangeObject)) throw new RichError("InvalidArgument");
    return new RangeObject(argument.area);
  };
  return keptClass<"ChartSeries", SeriesState>(host, "ChartSeries", {
    properties: {
      Name: { initial: "", check: text },
      GapWidth: { initial: 150, check: gapWidth },
      HasDataLabels: { initial: false, check: flag },
    },
    parts: { DataLabels: "ChartDataLabels", Format: "ChartSeriesFormat" },
    more: {
      call: {
        SetValues: ({ owner }, [source]) => put(() => (owner.values = rangeOf(source))),
        SetXAxisValues: ({ owner }, [source]) => put(() => (owner.categories = rangeOf(source))),
        GetDimensionValues: ({ owner }, [dimension]) => valuesOf(oneOf(dimension, ["Categories", "Values"]) === "Values" ? owner.values : owner.categories),
      },
      awaitsCalculation: ["GetDimensionValues"],
    },
  });
}

function gapWidth(value: unknown): number {
  if (typeof value !== "number" || value < 0 || value > 500) throw new RichError("InvalidArgument");
  return value;
}
