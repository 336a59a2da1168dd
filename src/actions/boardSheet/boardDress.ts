import type { DraftArea, DraftChart, DraftConditionalFormat, DraftPrint, Mark } from "../../workbook/draftParts";
import type { SheetDress } from "../../workbook/sheetDraft";
import { cellReference } from "../sheetCanvas";
import { isSmallestFirst, type BoardDrafting } from "./dataBlock";
import type { BoardLayout } from "./layout";
import type { BoardRequest } from "./request";

/** What a board is beside its cells: bars and marks, a chart, and a page that shows board and chart without what they are made from. */
export function boardDress({ request, layout }: BoardDrafting): Pick<SheetDress, "conditionalFormats" | "chart" | "print"> {
  return {
    conditionalFormats: conditionalFormats(request, layout),
    ...(layout.chart && { chart: chartOf(request, layout, layout.chart) }),
    print: printOf(layout),
  };
}

/** Bars of several groups are named after both. */
export function putChartLabels({ canvas, request: { texts }, layout: { chart, headingRow, boardName, data } }: BoardDrafting): void {
  if (chart === undefined || data.chartLabel === undefined) return;
  canvas.put(headingRow, data.chartLabel, texts.chartLabel, { look: "header" });
  for (let row = headingRow + 1; row <= headingRow + chart.bars; row += 1) {
    const [group, name] = [0, boardName].map((column) => cellReference(row, column, { column: true }));
    canvas.put(row, data.chartLabel, `=IF(${name}="","",${group}&" · "&${name})`, { look: "live" });
  }
}

/** As many rows of some columns as the board can ever fill. */
function boardArea({ headingRow, count }: BoardLayout, column: number, columnCount = 1, rowCount = count): DraftArea {
  return { row: headingRow + 1, column, rowCount, columnCount };
}

function conditionalFormats({ measures, previous, prizes }: BoardRequest, layout: BoardLayout): readonly DraftConditionalFormat[] {
  const { headingRow, boardName, boardPrize } = layout;
  const [rank, value, change] = [boardName - 1, boardName + 1, boardName + 3];
  const first = (column: number): string => cellReference(headingRow + 1, column, { column: true });
  const mark = (kind: Mark, area: DraftArea, formula: string): DraftConditionalFormat => ({ kind: "mark", area, formula, mark: kind });
  // Whoever sold nothing is third where only two sold something: no medal for that.
  const isEarned = isSmallestFirst(measures) ? "" : `,N(${first(value)})>0`;
  const places = (["first", "second", "third"] as const).map((place, index) => mark(place, boardArea(layout, rank, 2), `=AND(${first(rank)}=${index + 1}${isEarned})`));
  // Of a text Excel says that it is larger than any number.
  const moves = previous === undefined ? [] : [mark("up", boardArea(layout, change), `=N(${first(change)})>0`), mark("down", boardArea(layout, change), `=N(${first(change)})<0`)];
  const won = prizes === undefined || boardPrize === undefined ? [] : [mark("won", boardArea(layout, boardPrize), `=N(${first(boardPrize)})>0`)];
  return [...places, { kind: "bars", area: boardArea(layout, value) }, ...moves, ...won];
}

function chartOf({ texts, measures, targets, chart }: BoardRequest, layout: BoardLayout, { bars, place }: NonNullable<BoardLayout["chart"]>): DraftChart {
  const measure = targets !== undefined ? texts.attainment : measures.length > 1 ? texts.score : measures[0].heading;
  return {
    title: `${texts.title} · ${measure}`,
    categories: boardArea(layout, layout.data.chartLabel ?? layout.boardName, 1, bars),
    values: boardArea(layout, layout.boardName + 1, 1, bars),
    format: targets === undefined ? "#,##0" : "0.0%",
    startsAtZero: chart?.startsAtZero ?? false,
    place,
  };
}

function printOf({ headingRow, count, chart, data }: BoardLayout): DraftPrint {
  const lastRow = Math.max(headingRow + count, chart === undefined ? 0 : chart.place.row + chart.place.rowCount - 1);
  const columns = chart === undefined ? data.person - 1 : chart.place.column + chart.place.columnCount;
  return { orientation: chart === undefined ? "portrait" : "landscape", area: { row: 0, column: 0, rowCount: lastRow + 1, columnCount: columns }, titleRow: headingRow };
}
