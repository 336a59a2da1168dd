import { nothingKept, type Kept } from "./kept";
import type { Area } from "../workbook/model";
import type { RangeObject } from "./objects";

export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  readonly kept: Kept;
  readonly series: SeriesState[];
  /** First and last of the cells that it lies over. */
  place?: { readonly first: RangeObject; readonly last: RangeObject };
}

export interface SeriesState {
  readonly kept: Kept;
  values: RangeObject;
  categories?: RangeObject;
}

export type ConditionalFormatType = "DataBar" | "Custom";

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly range: RangeObject;
  readonly kept: Kept;
  /** First cell of the range when the formula was written. */
  writtenAt?: { readonly row: number; readonly column: number };
}

export interface PageState {
  readonly kept: Kept;
  printArea?: RangeObject;
  titleRows?: RangeObject;
}

/** What lies on sheets beyond their cells: charts, conditional formats (the first wins) and how they are printed. */
export class SheetExtras {
  private charts: readonly ChartState[] = [];
  private formats: readonly ConditionalFormatState[] = [];
  private readonly pages = new Map<string, PageState>();
  private readonly listeners = new Set<() => void>();
  private added = 0;

  chartsOn(sheetId: string): readonly ChartState[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  addChart(sheetId: string, series: readonly SeriesState[]): ChartState {
    const chart = { id: this.nextId("chart"), sheetId, kept: nothingKept(), series: [...series] };
    this.charts = [...this.charts, chart];
    this.tell();
    return chart;
  }

  removeChart(chart: ChartState): void {
    this.charts = this.charts.filter((other) => other !== chart);
    this.tell();
  }

  formatsOn(sheetId: string): readonly ConditionalFormatState[] {
    return this.formats.filter(({ range }) => range.current?.sheetId === sheetId);
  }

  /** A new one stands above those that are there. */
  addFormat(type: ConditionalFormatType, range: RangeObject): ConditionalFormatState {
    const format: ConditionalFormatState = { id: this.nextId("format"), type, range, kept: nothingKept() };
    this.formats = [format, ...this.formats];
    this.tell();
    return format;
  }

  removeFormats(isRemoved: (format: ConditionalFormatState) => boolean): void {
    this.formats = this.formats.filter((format) => !isRemoved(format));
    this.tell();
  }

  page(sheetId: string): PageState {
    const page = this.pages.get(sheetId) ?? { kept: nothingKept() };
    this.pages.set(sheetId, page);
    return page;
  }

  /** Everything that lies on a sheet goes with it. */
  forget(sheetId: string): void {
    this.pages.delete(sheetId);
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.removeFormats(({ range }) => range.current?.sheetId === sheetId);
  }

  /** All cells that anything here refers to: they move when rows and columns do. */
  *ranges(): Iterable<RangeObject> {
    for (const { series, place } of this.charts) {
      for (const { values, categories } of series) yield* categories ? [values, categories] : [values];
      if (place) yield* [place.first, place.last];
    }
    for (const { range } of this.formats) yield range;
    for (const { printArea, titleRows } of this.pages.values()) yield* [printArea, titleRows].filter((range) => range !== undefined);
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Plain data, for comparing before and after. */
  snapshot(sheetId: string) {
    const area = (range: RangeObject | undefined): Area | null => range?.current ?? null;
    const page = this.pages.get(sheetId);
    return {
      charts: this.chartsOn(sheetId).map(({ kept, series, place }) => ({ kept, place: [area(place?.first), area(place?.last)], series: series.map((one) => ({ kept: one.kept, values: area(one.values), categories: area(one.categories) })) })),
      conditionalFormats: this.formatsOn(sheetId).map(({ type, range, kept }) => ({ type, kept, range: area(range) })),
      page: page ? { kept: page.kept, printArea: area(page.printArea), titleRows: area(page.titleRows) } : null,
    };
  }

  private nextId(kind: string): string {
    this.added += 1;
    return `{${kind}-${this.added}}`;
  }
}
