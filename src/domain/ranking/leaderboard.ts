import { groupedSums } from "../money/groupedSums";
import { positionsByGroup } from "../money/positionsByGroup";
import { PlanError } from "../planError";
import { numberedGroups } from "./numberedGroups";
import type { NumberedNames } from "./numberedNames";
import type { RankRules, Ties } from "./rankRules";
import { rankByGroup } from "./ranksInGroups";
import { bestFirst, sortedValues, type SortedValues } from "./sortedValues";

/** What stands on a board; all lists side by side. NaN stands for a blank. */
export interface BoardLists {
  readonly values: Float64Array;
  /** The values before, for the change of rank. */
  readonly previous?: Float64Array;
  /** With groups there is a board for each, in the order of first appearance. */
  readonly groups?: readonly string[];
}

export interface BoardRules extends RankRules {
  /** How many places each board shows, from 1; a tie at the last one is shown whole. */
  readonly top?: number;
}

/** The lines of all boards, one at each place of every list: a million lines as objects would cost a second. */
export interface Board {
  /** Positions in the lists, from 0. */
  readonly indices: Uint32Array;
  readonly ranks: Float64Array;
  /** Part of the sum of the whole board, as a ratio, hidden lines included; NaN where the sum is 0. */
  readonly shares: Float64Array;
  /** Places won since the values before; NaN where there was none. */
  readonly changes: Float64Array;
  /** Where the group of the line first stands. */
  readonly groupFirsts: Uint32Array;
}

/**
 * The lines of a leaderboard, best first, equal values in the order of their positions.
 *
 * @param lists - Who is blank in `values` is not listed, but keeps the rank before in `previous`.
 * @param rules - Ties, order and places shown.
 * @returns The lines, board after board.
 * @throws {PlanError} `count-not-whole`, `nothing-to-list`, `result-too-large`
 * @example
 * Array.from(leaderboard({ values: Float64Array.of(30, 60, NaN, 10) }, { ties: "competition", order: "desc", top: 1 }).shares) // => [0.6]
 * // A tie at the last place is shown whole
 * Array.from(leaderboard({ values: Float64Array.of(5, 7, 5) }, { ties: "competition", order: "desc", top: 2 }).indices) // => [1, 0, 2]
 * // From the second place to the first
 * Array.from(leaderboard({ values: Float64Array.of(9, 8), previous: Float64Array.of(3, 4) }, { ties: "competition", order: "desc" }).changes) // => [1, -1]
 */
export function leaderboard({ values, previous, groups }: BoardLists, { ties, order, top }: BoardRules): Board {
  if (top !== undefined && !(Number.isInteger(top) && top >= 1)) throw new PlanError("count-not-whole", { parameter: "top" }, { found: top });
  const boards = numberedGroups(groups, values.length);
  const totals = groupedSums(values, boards.numbers, boards.firsts.length);
  if (!totals.every(Number.isFinite)) throw new PlanError("result-too-large");
  const sorted = sortedValues(values);
  const placesOf = (list: SortedValues, by: Ties): Float64Array => rankByGroup(list, list, boards, { ties: by, order });
  const places = placesOf(sorted, ties);
  const before = previous && placesOf(sortedValues(previous), ties);
  const above = top === undefined || ties === "competition" ? places : placesOf(sorted, "competition");
  const listed = positionsByGroup(boards.numbers, boards.firsts.length, bestFirst(sorted, order)).positions;
  // With `top`, everyone with fewer than that many above.
  const indices = top === undefined ? listed : listed.filter((index) => above[index] <= top);
  if (indices.length === 0) throw new PlanError("nothing-to-list", { parameter: "values" });
  return { indices, ...columnsOf(indices, { places, before, shown: sorted.shown, totals, boards }) };
}

interface Standings {
  readonly places: Float64Array;
  readonly before: Float64Array | undefined;
  readonly shown: Float64Array;
  readonly totals: Float64Array;
  readonly boards: NumberedNames;
}

function columnsOf(indices: Uint32Array, { places, before, shown, totals, boards }: Standings): Omit<Board, "indices"> {
  const { length } = indices;
  const [ranks, shares, changes] = [new Float64Array(length), new Float64Array(length), new Float64Array(length).fill(NaN)];
  const groupFirsts = new Uint32Array(length);
  for (let line = 0; line < length; line++) {
    const index = indices[line];
    const board = boards.numbers[index];
    ranks[line] = places[index];
    shares[line] = totals[board] === 0 ? NaN : shown[index] / totals[board];
    if (before) changes[line] = before[index] - places[index];
    groupFirsts[line] = boards.firsts[board];
  }
  return { ranks, shares, changes, groupFirsts };
}
