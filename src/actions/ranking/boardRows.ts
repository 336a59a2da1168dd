import { attainmentOf, grades, leaderboard, prizesWon, scores } from "../../domain";
import { isSmallestFirst } from "../boardSheet/dataBlock";
import type { BoardRequest } from "../boardSheet/request";

/** One place of a board as its cells will show it. */
export interface BoardRow {
  readonly rank: number;
  readonly name: string;
  readonly group?: string;
  /** Money or pieces, a score from 0 to 100, or a ratio of the target. */
  readonly value: number;
  /** Ratio of the board's sum; undefined where that is 0. */
  readonly share?: number;
  /** Places won since the days before; undefined without them. */
  readonly change?: number;
  readonly grade?: string;
  /** Money. */
  readonly prize?: number;
}

/** What each person reached by each measure, in the unit of the sheet: one list a person. */
export interface Reached {
  readonly now: readonly (readonly number[])[];
  readonly before?: readonly (readonly number[])[];
}

/** What the formulas of a board will show, computed by the engine behind them. */
export function boardRows(request: BoardRequest, { now, before }: Reached): BoardRow[] {
  const values = rankedValues(request, now);
  const previous = before && rankedValues(request, before);
  const groups = request.groups?.map((group) => group.normalize("NFKC").trim().toLowerCase());
  const isReversed = isSmallestFirst(request.measures);
  const best = isReversed ? values.map((value) => 0 - value) : values;
  const placed = request.grades && grades(best, Float64Array.from(request.grades.shares), groups);
  const won = request.prizes && prizesWon(best, Float64Array.from(request.prizes), { ties: "pool", unit: 0.01 });
  const board = leaderboard({ values, ...(previous && { previous }), ...(groups && { groups }) }, { ties: request.ties, order: isReversed ? "asc" : "desc", ...(request.top !== undefined && { top: request.top }) });
  return Array.from(board.indices, (index, line): BoardRow => ({
    rank: board.ranks[line],
    name: request.people[index],
    ...(request.groups && { group: request.groups[board.groupFirsts[line]] }),
    value: values[index],
    ...(Number.isNaN(board.shares[line]) ? {} : { share: board.shares[line] }),
    ...(Number.isNaN(board.changes[line]) ? {} : { change: board.changes[line] }),
    ...(placed && { grade: request.grades?.labels[placed[index]] ?? "" }),
    ...(won && { prize: won[index] }),
  }));
}

function rankedValues({ measures, targets }: BoardRequest, reached: readonly (readonly number[])[]): Float64Array {
  if (measures.length === 1) return Float64Array.from(reached, ([value], index) => (targets === undefined ? value : attainmentOf(value, targets[index])));
  const list = (of: (measure: BoardRequest["measures"][number]) => number): Float64Array => Float64Array.from(measures, of);
  return scores({ values: Float64Array.from(reached.flat()), weights: list(({ weight }) => weight), directions: list(({ direction }) => direction) }, { method: "minmax" });
}
