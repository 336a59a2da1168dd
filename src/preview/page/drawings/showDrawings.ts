import type { ChartState, SheetExtras } from "../../objectModel/sheetExtras";
import type { Area } from "../../workbook/model";
import type { Box, SheetView } from "../../workbook/univer/sheetView";
import type { UniverWorkbook } from "../../workbook/univer/univerWorkbook";
import { drawBarChart } from "./barChart";
import { chartPicture } from "./chartPicture";
import { drawnFormat } from "./formats";

interface Drawn {
  readonly model: UniverWorkbook;
  readonly view: SheetView;
  readonly extras: SheetExtras;
}

/** Draws what lies on the sheets: conditional formats by the grid, charts over the cells that they lie on. It follows values, scrolling and edits. */
export function showDrawings(layer: HTMLElement, drawn: Drawn): void {
  let known = "";
  const draw = onceAFrame(() => drawCharts(layer, drawn));
  const formats = onceAFrame(() => {
    const found = drawn.model.sheets().map(({ id }) => [id, drawn.extras.formatsOn(id).flatMap(drawnFormat)] as const);
    if (JSON.stringify(found) === known) return;
    known = JSON.stringify(found);
    for (const [id, rules] of found) drawn.model.showConditionalFormats(id, rules);
  });
  const all = (): void => {
    formats();
    draw();
  };
  drawn.extras.onChange(all);
  drawn.model.on(all);
  drawn.view.onMoved(draw);
}

function drawCharts(layer: HTMLElement, { model, view, extras }: Drawn): void {
  const charts = extras.chartsOn(model.activeSheetId());
  const clip = charts.length === 0 ? undefined : view.scrolledBox();
  layer.hidden = clip === undefined;
  if (clip === undefined) return layer.replaceChildren();
  place(layer, clip);
  layer.replaceChildren(...charts.flatMap((chart) => chartElement(chart, clip, { model, view, extras })));
}

function chartElement(chart: ChartState, clip: Box, { model, view }: Drawn): HTMLElement[] {
  const area = areaOf(chart);
  const box = area && view.box(area);
  const picture = chartPicture(model, chart);
  if (!box || !picture) return [];
  const figure = document.createElement("figure");
  figure.className = "chart";
  place(figure, { ...box, left: box.left - clip.left, top: box.top - clip.top });
  figure.append(drawBarChart(picture, box.width, box.height));
  return [figure];
}

function areaOf({ place: cells }: ChartState): Area | undefined {
  const [first, last] = [cells?.first.current, cells?.last.current];
  return first && last && { ...first, rowCount: last.row + last.rowCount - first.row, columnCount: last.column + last.columnCount - first.column };
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function onceAFrame(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      act();
    });
  };
}
