import type { RankRules } from "../../../src/domain";

/** Ranks by counting, one value at a time. */
export function naiveRanks(values: readonly number[], pool: readonly number[], { ties, order }: RankRules): number[] {
  const shown = (value: number): number => Number(value.toPrecision(15));
  const comesBefore = (one: number, other: number): boolean => (order === "desc" ? shown(one) > shown(other) : shown(one) < shown(other));
  return values.map((value, position) => {
    const before = pool.filter((other) => comesBefore(other, value));
    const equal = pool.filter((other) => shown(other) === shown(value)).length;
    const earlier = pool.slice(0, position).filter((other) => shown(other) === shown(value)).length;
    if (ties === "dense") return new Set(before.map(shown)).size + 1;
    if (equal === 0 || ties === "competition") return before.length + 1;
    if (ties === "fractional") return before.length + (equal + 1) / 2;
    return ties === "ordinal" ? before.length + earlier + 1 : before.length + equal;
  });
}
