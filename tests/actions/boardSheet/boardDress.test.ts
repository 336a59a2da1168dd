import { draftBoardSheet } from "../../../src/actions/boardSheet/draftBoardSheet";
import type { BoardRequest, BoardTexts } from "../../../src/actions/boardSheet/request";
import type { DraftArea } from "../../../src/workbook/draftParts";
import type { SheetDraft } from "../../../src/workbook/sheetDraft";
import { LiveWorkbook } from "../../support/liveWorkbook";
import { day, orders } from "../targetPlan/planRequests";

const texts = new Proxy({} as BoardTexts, { get: (_target, key) => String(key) });
const source = { amounts: "Orders!D2:D11", dates: "Orders!C2:C11", names: ["Orders!B2:B11"], scale: 1 };
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `Person ${index + 1}`);
const request: BoardRequest = {
  sheetName: "Board", texts, people: people(40), measures: [{ heading: "Sold", source, weight: 1, direction: 1 }],
  ties: "competition", headers: "en", chart: { startsAtZero: true },
};

function rowsOf({ row, rowCount }: DraftArea): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}

function boardRows({ spills: [board] }: SheetDraft): number[] {
  return rowsOf(board).slice(1);
}

test("marks and bars cover every row that the board can fill, and no other", () => {
  const draft = draftBoardSheet({ ...request, previous: { from: 1, to: 2 }, days: { from: 3, to: 4 }, prizes: [100], grades: { shares: [1], labels: ["A"] } });
  const formats = draft.conditionalFormats ?? [];
  for (const { area } of formats) expect(rowsOf(area)).toEqual(boardRows(draft));
  expect(formats.map((format) => (format.kind === "bars" ? [format.area.column, "bars"] : [format.area.column, format.mark, format.formula]))).toEqual([
    [0, "first", "=AND($A12=1,N($C12)>0)"], [0, "second", "=AND($A12=2,N($C12)>0)"], [0, "third", "=AND($A12=3,N($C12)>0)"],
    [2, "bars"], [4, "up", "=N($E12)>0"], [4, "down", "=N($E12)<0"], [6, "won", "=N($G12)>0"],
  ]);
});

test("where the fewest are first, 0 is a good place too", () => {
  const { conditionalFormats } = draftBoardSheet({ ...request, measures: [{ ...request.measures[0], direction: -1 }] });
  expect(conditionalFormats?.[0]).toMatchObject({ mark: "first", formula: "=AND($A8=1)" });
});

test.each<[Partial<BoardRequest>, number | undefined, string]>([
  [{}, 15, "more bars nobody reads"],
  [{ people: people(4) }, 4, "everybody, where they are few"],
  [{ top: 5 }, 5, "as many as are shown: no bars without names"],
  [{ groups: people(40) }, undefined, "a board of many groups has none"],
  [{ people: people(3), groups: ["North", "South", "North"] }, 3, "few people in groups"],
  [{ chart: undefined }, undefined, "none was asked for"],
])("of %j the chart shows %s places: %s", (given, bars) => {
  const draft = draftBoardSheet({ ...request, ...given });
  expect(draft.chart?.values.rowCount).toBe(bars);
  if (draft.chart === undefined) return;
  const { categories, values, place } = draft.chart;
  expect([categories.row, categories.rowCount]).toEqual([values.row, values.rowCount]);
  expect(values.row).toBe(boardRows(draft)[0]);
  // It lies over empty cells.
  for (const row of rowsOf(place)) expect(draft.contents[row]?.slice(place.column, place.column + place.columnCount).every((content) => content === null) ?? true).toBe(true);
});

test("the printed page holds board and chart, and nothing of what the board is made from", () => {
  for (const chart of [request.chart, undefined]) {
    const draft = draftBoardSheet({ ...request, chart });
    const { area, titleRow, orientation } = draft.print ?? {};
    const data = draft.contents.flatMap((row) => row.flatMap((content, column) => (content === "data" ? [column] : [])))[0];
    expect(area).toMatchObject({ row: 0, column: 0 });
    expect([area?.rowCount, area?.columnCount]).toEqual([(boardRows(draft).at(-1) ?? NaN) + 1, data - 1]);
    expect([titleRow, orientation]).toEqual([boardRows(draft)[0] - 1, chart ? "landscape" : "portrait"]);
    if (draft.chart) expect(draft.chart.place.column + draft.chart.place.columnCount).toBeLessThanOrEqual(area?.columnCount ?? 0);
  }
});

test("a chart that is higher than its board is printed whole", () => {
  const { chart, print } = draftBoardSheet({ ...request, people: people(2) });
  expect(print?.area?.rowCount).toBe((chart?.place.row ?? 0) + (chart?.place.rowCount ?? 0));
});

test("bars of several groups are named after group and person, empty where the board is", async () => {
  const draft = draftBoardSheet({ ...request, people: ["Ann", "Ben", "Dora"], groups: ["North", "South", "North"], days: { from: day("2026-01-01"), to: day("2026-12-31") }, top: 1 });
  const live = await LiveWorkbook.open([{ name: "Orders", rows: orders }, { name: "Board", rows: draft.contents }]);
  const at = ({ row, column, rowCount }: DraftArea) => live.values("Board!A1:Z40").slice(row, row + rowCount).map((cells) => cells[column]);
  const [categories, values] = [draft.chart?.categories, draft.chart?.values].map((area) => at(area as DraftArea));
  live.close();
  expect([categories, values]).toEqual([["North · Dora", "South · Ben", ""], [2000.25, 800, ""]]);
});

test("names fit their column, Chinese ones too, and headings stand on one line", () => {
  const wide = draftBoardSheet({ ...request, people: ["欧阳诸葛上官司马某某"], measures: [{ ...request.measures[0], heading: "Gross profit share" }] });
  const heading = wide.contents.flatMap((row) => row.flatMap((content, column) => (content === "Gross profit share" ? [column] : [])))[0];
  expect([wide.widths[1], wide.widths[heading]]).toEqual([22, 22]);
});
