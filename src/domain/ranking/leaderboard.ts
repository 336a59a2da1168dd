import { exactSum } from "../money/exactSum";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";
import { groupMembers } from "./groupMembers";
import type { RankRules } from "./rankRules";
import { ranks } from "./ranks";

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

/** One line of a board. */
export interface Standing {
  /** Position in the lists, from 0. */
  readonly index: number;
  readonly rank: number;
  /** Part of the sum of the whole board, as a ratio, hidden lines included; NaN where the sum is 0. */
  readonly share: number;
  /** Places won since the values before; NaN where there was none. */
  readonly change: number;
}

/**
 * The lines of a leaderboard, best first, equal values in the order of their positions.
 *
 * @param lists - Who is blank in `values` is not listed, but keeps the rank before in `previous`.
 * @param rules - Ties, order and places shown.
 * @returns The lines, board after board.
 * @throws {PlanError} `count-not-whole`, `nothing-to-list`, `result-too-large`
 * @example
 * leaderboard({ values: Float64Array.of(30, 60, NaN, 10) }, { ties: "competition", order: "desc", top: 1 }) // => [{ index: 1, rank: 1, share: 0.6, change: NaN }]
 * // A tie at the last place is shown whole
 * leaderboard({ values: Float64Array.of(5, 7, 5) }, { ties: "competition", order: "desc", top: 2 }).map(({ index }) => index) // => [1, 0, 2]
 * // From the second place to the first
 * leaderboard({ values: Float64Array.of(9, 8), previous: Float64Array.of(3, 4) }, { ties: "competition", order: "desc" }).map(({ change }) => change) // => [1, -1]
 */
export function leaderboard(lists: BoardLists, rules: BoardRules): Standing[] {
  const { values, groups } = lists;
  if (rules.top !== undefined && !(Number.isInteger(rules.top) && rules.top >= 1)) {
    throw new PlanError("count-not-whole", { parameter: "top" }, { found: rules.top });
  }
  const boards = groupMembers(groups ?? new Array<string>(values.length).fill(""));
  const lines = boards.flatMap((members) => linesOf(members, lists, rules));
  if (lines.length === 0) throw new PlanError("nothing-to-list", { parameter: "values" });
  return lines;
}

function linesOf(members: readonly number[], { values, previous }: BoardLists, { ties, order, top }: BoardRules): Standing[] {
  const inside = Float64Array.from(members, (index) => values[index]);
  const total = exactSum(inside);
  if (!Number.isFinite(total)) throw new PlanError("result-too-large");
  const places = placesOf(inside, { ties, order });
  const before = previous && placesOf(Float64Array.from(members, (index) => previous[index]), { ties, order });
  return shownMembers(inside, order, top).map((member) => ({
    index: members[member],
    rank: places[member],
    share: total === 0 ? NaN : readNumber(inside[member]) / total,
    change: before ? before[member] - places[member] : NaN,
  }));
}

function placesOf(values: Float64Array, rules: RankRules): Float64Array {
  return ranks(values, values, rules);
}

/** Who is shown, best first: with `top`, everyone with fewer than that many above. */
function shownMembers(values: Float64Array, order: RankRules["order"], top = Infinity): number[] {
  const sorted: number[] = [];
  placesOf(values, { ties: "ordinal", order }).forEach((place, member) => Number.isNaN(place) || (sorted[place - 1] = member));
  if (top >= sorted.length) return sorted;
  const above = placesOf(values, { ties: "competition", order });
  return sorted.filter((member) => above[member] <= top);
}
