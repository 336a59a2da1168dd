import type { DraftArea } from "../../workbook/draftParts";
import { chartRows } from "./chartRows";
import type { BoardRequest } from "./request";

const inputKeys = ["from", "to", "previousFrom", "previousTo", "top"] as const;
export type BoardInput = (typeof inputKeys)[number];

/** Where everything stands on the sheet: the inputs above, the board at the left, what it is made from at the right. */
export interface BoardLayout {
  readonly valueColumn: number;
  readonly inputs: ReadonlyMap<BoardInput, number>;
  /** Row of the board's header, and of the data's. */
  readonly headingRow: number;
  readonly count: number;
  /** Columns of the board itself, without grade and prize. */
  readonly boardColumns: number;
  /** Column of the names on the board. */
  readonly boardName: number;
  readonly boardGrade: number | undefined;
  readonly boardPrize: number | undefined;
  readonly chart: ChartLayout | undefined;
  readonly data: DataColumns;
}

/** The chart stands between the board and what the board is made from. */
interface ChartLayout {
  /** Places that it shows, from the first row of the board. */
  readonly bars: number;
  readonly place: DraftArea;
}

/** Columns of the data. Those that stand for the same thing are the same column. */
interface DataColumns {
  readonly person: number;
  readonly group: number | undefined;
  readonly firstMeasure: number;
  readonly firstBefore: number | undefined;
  readonly score: number;
  readonly scoreBefore: number | undefined;
  readonly target: number | undefined;
  readonly ranked: number;
  readonly before: number | undefined;
  readonly grade: number | undefined;
  readonly prize: number | undefined;
  /** Lists beside the data: shares and labels of grades, prizes. */
  readonly lists: number;
  readonly prizeList: number;
  /** Names of the chart's bars, where the board has several groups. */
  readonly chartLabel: number | undefined;
  /** First column that nothing stands in. */
  readonly end: number;
}

const chartColumns = 6;
/** Rows above the bars for the title, and as many as a chart of one bar still needs. */
const titleRows = 3;
const leastRows = 12;

export function boardLayout(request: BoardRequest): BoardLayout {
  const keys = inputKeys.filter((key) => (key === "top" ? true : key.startsWith("previous") ? request.previous !== undefined : request.days !== undefined));
  const inputs = new Map(keys.map((key, index) => [key, 3 + index]));
  const boardColumns = request.groups === undefined ? 5 : 6;
  const boardGrade = request.grades === undefined ? undefined : boardColumns;
  const boardPrize = request.prizes === undefined ? undefined : boardColumns + (boardGrade === undefined ? 0 : 1);
  const headingRow = 3 + keys.length + 2;
  const afterBoard = (boardPrize ?? boardGrade ?? boardColumns - 1) + 2;
  const bars = request.chart === undefined ? 0 : chartRows(request);
  const place = { row: headingRow + 1, column: afterBoard, rowCount: Math.max(leastRows, bars + titleRows), columnCount: chartColumns };
  return {
    valueColumn: boardColumns - 3,
    inputs,
    headingRow,
    count: request.people.length,
    boardColumns,
    boardName: boardColumns - 4,
    boardGrade,
    boardPrize,
    chart: bars === 0 ? undefined : { bars, place },
    data: dataColumns(request, bars === 0 ? afterBoard : afterBoard + chartColumns + 1, bars > 0),
  };
}

function dataColumns({ measures, groups, targets, previous, grades, prizes }: BoardRequest, first: number, hasChart: boolean): DataColumns {
  let next = first;
  const take = (isThere: boolean, count = 1): number | undefined => {
    if (!isThere) return undefined;
    next += count;
    return next - count;
  };
  const person = next++;
  const group = take(groups !== undefined);
  const firstMeasure = next;
  next += measures.length;
  const firstBefore = take(previous !== undefined, measures.length);
  const scored = take(measures.length > 1);
  const scoreBefore = measures.length > 1 ? take(previous !== undefined) : firstBefore;
  const score = scored ?? firstMeasure;
  const target = take(targets !== undefined);
  const ranked = take(targets !== undefined) ?? score;
  const before = targets === undefined ? scoreBefore : take(previous !== undefined);
  const [grade, prize] = [take(grades !== undefined), take(prizes !== undefined)];
  const lists = next + 1;
  const prizeList = lists + (grade === undefined ? 0 : 3);
  const chartLabel = hasChart && groups !== undefined ? prizeList + (prize === undefined ? 0 : 2) : undefined;
  return { person, group, firstMeasure, firstBefore, score, scoreBefore, target, ranked, before, grade, prize, lists, prizeList, chartLabel, end: chartLabel === undefined ? prizeList + 1 : chartLabel + 1 };
}
