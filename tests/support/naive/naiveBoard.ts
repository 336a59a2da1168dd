import type { RankRules } from "../../../src/domain";
import { add, divide, fraction, shownFraction, toDouble } from "./fractions";
import { naiveRanks } from "./naiveRanks";

interface Person {
  readonly value: number;
  readonly previous: number;
  readonly group: string;
}

/** One line of a board. */
export interface Standing {
  readonly index: number;
  readonly rank: number;
  readonly share: number;
  readonly change: number;
}

/** A second leaderboard, written from the rules alone: one group at a time, each rank by counting, sorted at the end. */
export function naiveBoard(people: readonly Person[], rules: RankRules & { readonly top?: number }): Standing[] {
  return [...new Set(people.map(({ group }) => group))].flatMap((group) => {
    const there = people.map((person, index) => ({ ...person, index })).filter((person) => person.group === group);
    const listed = there.filter(({ value }) => !Number.isNaN(value));
    const rankIn = (pool: readonly number[], index: number, by: RankRules): number => naiveRanks(pool, pool, by)[index];
    const values = listed.map(({ value }) => value);
    const known = there.filter(({ previous }) => !Number.isNaN(previous));
    const sum = values.map(shownFraction).reduce(add, fraction(0n));
    const lines = listed.map(({ index, value, previous }, place) => ({
      index,
      rank: rankIn(values, place, rules),
      share: sum.top === 0n ? NaN : toDouble(divide(shownFraction(value), sum)),
      change: Number.isNaN(previous) ? NaN : rankIn(known.map((person) => person.previous), known.findIndex((person) => person.index === index), rules) - rankIn(values, place, rules),
      above: rankIn(values, place, { ...rules, ties: "competition" }),
      position: rankIn(values, place, { ...rules, ties: "ordinal" }),
    }));
    const shown = lines.filter(({ above }) => above <= (rules.top ?? Infinity)).sort((one, other) => one.position - other.position);
    return shown.map(({ index, rank, share, change }) => ({ index, rank, share, change }));
  });
}
