import { PlanError, type BoardLists, type Standing } from "../domain";
import type { Answer } from "./answer";
import { folded, isBlank, numbersIn, optionalNumbersIn, rangeIn, soundCells, spread, type NumberCells } from "./cells";
import { labelIn } from "./labelCells";
import { besideCells } from "./rankCells";

interface BoardRanges {
  readonly names: unknown;
  readonly values: unknown;
  readonly previous: unknown;
  readonly groups: unknown;
}

/** What LEADERBOARD works on, and how its cells are shown. */
export interface BoardCells {
  readonly lists: BoardLists;
  readonly hasGroups: boolean;
  rowOf(standing: Standing): (Answer | PlanError)[];
}

/** On a board the whole range matters: the first bad cell is the whole result. */
export function boardCells(ranges: BoardRanges): BoardCells {
  rangeIn(ranges.names, "names");
  const cells = soundCells(numbersIn(ranges.values, "values"));
  const names = textsBeside(cells, ranges.names, "names") ?? [];
  const groups = textsBeside(cells, ranges.groups, "groups");
  const keys = groups?.map((group) => folded(String(group)));
  const written = new Map<string, Answer>();
  keys?.forEach((key, index) => written.has(key) || written.set(key, groups?.[index] ?? ""));
  return {
    lists: { values: cells.values, previous: previousBeside(cells, ranges.previous), groups: keys },
    hasGroups: keys !== undefined,
    rowOf: ({ index, rank, share, change }) => {
      const shareCell = Number.isNaN(share) ? new PlanError("no-share", { parameter: "values" }) : share;
      const row = [rank, names[index], cells.values[index], shareCell, Number.isNaN(change) ? "" : change];
      return keys ? [written.get(keys[index]) ?? "", ...row] : row;
    },
  };
}

/** The texts and numbers beside the values; a blank is an empty text. */
function textsBeside(cells: NumberCells, argument: unknown, parameter: string): Answer[] | undefined {
  const at = besideCells(cells, argument, parameter, (cell, shape, index) => (isBlank(cell) ? "" : labelIn(cell, shape, index)));
  return at && Array.from(cells.values, (_, index) => at(index));
}

function previousBeside(cells: NumberCells, argument: unknown): Float64Array | undefined {
  const previous = optionalNumbersIn(argument, "previous");
  const at = previous && spread(soundCells(previous), cells, (index) => previous.values[index]);
  return at && cells.values.map((_, index) => at(index));
}
