import { PlanError, type Board, type BoardLists } from "../domain";
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

/** What LEADERBOARD works on, and how its lines are shown. */
export interface BoardCells {
  readonly lists: BoardLists;
  readonly hasGroups: boolean;
  rowsOf(board: Board): (Answer | PlanError)[][];
}

/** On a board the whole range matters: the first bad cell is the whole result. */
export function boardCells(ranges: BoardRanges): BoardCells {
  rangeIn(ranges.names, "names");
  const cells = soundCells(numbersIn(ranges.values, "values"));
  const names = textsBeside(cells, ranges.names, "names") ?? [];
  const groups = textsBeside(cells, ranges.groups, "groups");
  const keys = groups?.map((group) => folded(String(group)));
  return {
    lists: { values: cells.values, previous: previousBeside(cells, ranges.previous), groups: keys },
    hasGroups: keys !== undefined,
    rowsOf: (board) => boardRows(board, { values: cells.values, names, groups }),
  };
}

interface Written {
  readonly values: Float64Array;
  readonly names: readonly Answer[];
  /** A group is shown as it is written where it stands first. */
  readonly groups: readonly Answer[] | undefined;
}

function boardRows({ indices, ranks, shares, changes, groupFirsts }: Board, { values, names, groups }: Written): (Answer | PlanError)[][] {
  const noShare = new PlanError("no-share", { parameter: "values" });
  const rows = new Array<(Answer | PlanError)[]>(indices.length);
  for (let line = 0; line < rows.length; line++) {
    const index = indices[line];
    const share = Number.isNaN(shares[line]) ? noShare : shares[line];
    const change = Number.isNaN(changes[line]) ? "" : changes[line];
    rows[line] = groups
      ? [groups[groupFirsts[line]], ranks[line], names[index], values[index], share, change]
      : [ranks[line], names[index], values[index], share, change];
  }
  return rows;
}

/** The texts and numbers beside the values; a blank is an empty text. */
function textsBeside(cells: NumberCells, argument: unknown, parameter: string): Answer[] | undefined {
  const at = besideCells(cells, argument, parameter, (cell, shape, index) => (isBlank(cell) ? "" : labelIn(cell, shape, index)));
  if (!at) return undefined;
  const texts = new Array<Answer>(cells.values.length);
  for (let index = 0; index < texts.length; index++) texts[index] = at(index);
  return texts;
}

function previousBeside(cells: NumberCells, argument: unknown): Float64Array | undefined {
  const previous = optionalNumbersIn(argument, "previous");
  const at = previous && spread(soundCells(previous), cells, (index) => previous.values[index]);
  if (!at || previous.values.length === cells.values.length) return previous?.values;
  return cells.values.map((_, index) => at(index));
}
