import { allocateExactly } from "../money/allocateExactly";
import { exactIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";
import { numberedGroups } from "./numberedGroups";
import type { RankRules } from "./rankRules";
import { rankByGroup } from "./ranksInGroups";
import { sortedValues } from "./sortedValues";

const BEST_FIRST: RankRules = { ties: "competition", order: "desc" };

/**
 * The grade of each score in a forced distribution.
 *
 * The heads are divided by the shares, by largest remainder. A score gets the first grade whose cut point (the
 * running head count) reaches its competition rank: equal scores are never separated, and where a tie lies across a
 * cut point the better grade takes all of it while the later cut points stay where they are.
 *
 * @param scores - The highest is best; NaN takes no part.
 * @param shares - One per grade, best first, 0 or more; only proportions count. NaN stands for a blank: nobody.
 * @param groups - The group of each score: every group is distributed by itself.
 * @returns The position of each grade in `shares`, from 0; NaN where the score takes no part.
 * @throws {PlanError} `share-negative`, `shares-zero`
 * @see https://en.wikipedia.org/wiki/Vitality_curve
 * @example
 * // 20 %, 60 %, 20 % of five heads are 1, 3 and 1
 * Array.from(grades(Float64Array.of(50, 40, 30, 20, 10), Float64Array.of(0.2, 0.6, 0.2))) // => [0, 1, 1, 1, 2]
 * // A tie for first place across the cut: both are first, the last place is still last
 * Array.from(grades(Float64Array.of(50, 50, 30, 20, 10), Float64Array.of(0.2, 0.6, 0.2))) // => [0, 0, 1, 1, 2]
 */
export function grades(scores: Float64Array, shares: Float64Array, groups?: readonly string[]): Float64Array {
  const proportions = checkedProportions(shares);
  const named = numberedGroups(groups, scores.length);
  const sorted = sortedValues(scores);
  const places = rankByGroup(sorted, sorted, named, BEST_FIRST);
  const heads = new Uint32Array(named.firsts.length);
  for (const position of sorted.order) heads[named.numbers[position]]++;
  // Groups of one size have the same cut points.
  const tables = new Map<number, Uint32Array>();
  for (const count of heads) if (!tables.has(count)) tables.set(count, gradeOfPlaces(count, proportions));
  return places.map((place, index) => tables.get(heads[named.numbers[index]])?.[place - 1] ?? NaN);
}

function checkedProportions(shares: Float64Array): bigint[] {
  const negative = shares.findIndex((share) => share < 0);
  if (negative >= 0) throw new PlanError("share-negative", { parameter: "shares", index: negative }, { found: shares[negative] });
  if (!shares.some((share) => share > 0)) throw new PlanError("shares-zero", { parameter: "shares" });
  return exactIntegers(shares.map((share) => share || 0));
}

/** The grade of each place: as many places in a row as the grade has heads. */
function gradeOfPlaces(heads: number, proportions: readonly bigint[]): Uint32Array {
  const table = new Uint32Array(heads);
  let cut = 0;
  allocateExactly(BigInt(heads), proportions).forEach((part, grade) => {
    table.fill(grade, cut, cut + Number(part));
    cut += Number(part);
  });
  return table;
}
