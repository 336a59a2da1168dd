import fc from "fast-check";
import { ranks, ranksInGroups, type RankRules, type Ties } from "../../../src/domain";
import { ascendingOrder } from "../../../src/domain/ranking/ascendingOrder";
import { naiveRanks } from "../../support/naive/naiveRanks";

const floats = (values: readonly number[]): Float64Array => Float64Array.from(values);
const rank = (values: readonly number[], rules: RankRules, pool = values): number[] => Array.from(ranks(floats(values), pool === values ? floats(values) : floats(pool), rules));
const TIES: Ties[] = ["competition", "dense", "fractional", "ordinal", "modified"];
const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0.1 + 0.7, 0.8, -0, 0, 1e308, -1e308));
const list = fc.array(value, { minLength: 1, maxLength: 25 });
const rules = fc.record({ ties: fc.constantFrom(...TIES), order: fc.constantFrom("desc" as const, "asc" as const) });

test.each([
  ["competition", [3, 1, 1, 4]],
  ["dense", [2, 1, 1, 3]],
  ["fractional", [3, 1.5, 1.5, 4]],
  ["ordinal", [3, 1, 2, 4]],
  ["modified", [3, 2, 2, 4]],
] as const)("5000, 7000, 7000, 4000, %s", (ties, expected) => expect(rank([5000, 7000, 7000, 4000], { ties, order: "desc" })).toEqual(expected));

test("one value is first", () => expect(rank([7], { ties: "modified", order: "asc" })).toEqual([1]));
test("an absent value has no rank and takes no place", () => expect(rank([5, NaN, 7], { ties: "competition", order: "desc" })).toEqual([2, NaN, 1]));
test("an empty pool ranks nothing", () => expect(rank([5], { ties: "competition", order: "desc" }, [NaN])).toEqual([NaN]));

test.each(TIES)("%s: a value outside the pool takes the place it would have", (ties) => {
  const expected = ties === "dense" ? [1, 3, 5] : [1, 4, 6];
  expect(rank([100, 45, 5], { ties, order: "desc" }, [60, 50, 50, 40, 10]).slice(0, 3)).toEqual(expected);
});

test("it agrees with counting, for every tie rule", () => {
  fc.assert(fc.property(list, rules, (values, by) => expect(rank(values, by)).toEqual(naiveRanks(values, values, by))), { numRuns: 1000 });
});

test("it agrees with counting within another pool", () => {
  const sideBySide = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(sideBySide, rules, (rows, by) => {
      const [values, pool] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      expect(rank(values, by, pool)).toEqual(naiveRanks(values, pool, by));
    }),
    { numRuns: 1000 },
  );
});

test("permuting rows permutes ranks, except for ordinal", () => {
  fc.assert(fc.property(list, rules.filter(({ ties }) => ties !== "ordinal"), (values, by) => expect(rank([...values].reverse(), by).reverse()).toEqual(rank(values, by))));
});

test("dense is never above competition, competition never above fractional, fractional never above modified", () => {
  fc.assert(
    fc.property(list, fc.constantFrom("desc" as const, "asc" as const), (values, order) => {
      const by = (ties: Ties): number[] => rank(values, { ties, order });
      const [dense, competition, fractional, modified] = [by("dense"), by("competition"), by("fractional"), by("modified")];
      values.forEach((_, index) => expect([dense[index], competition[index], fractional[index], modified[index]]).toEqual([dense[index], competition[index], fractional[index], modified[index]].sort((one, other) => one - other)));
    }),
  );
});

test("ordinal ranks are a permutation", () => {
  fc.assert(fc.property(list, (values) => expect(rank(values, { ties: "ordinal", order: "desc" }).sort((one, other) => one - other)).toEqual(values.map((_, index) => index + 1))));
});

test("groups are ranked apart", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, fc.constantFrom("n", "s", "")), { minLength: 1, maxLength: 20 }), rules, (rows, by) => {
      const values = rows.map(([number]) => number);
      const groups = rows.map(([, group]) => group);
      const together = Array.from(ranksInGroups(floats(values), floats(values), groups, by));
      for (const group of new Set(groups)) {
        const inside = (numbers: readonly number[]): number[] => numbers.filter((_, index) => groups[index] === group);
        expect(inside(together)).toEqual(naiveRanks(inside(values), inside(values), by));
      }
    }),
  );
});

test("the input is not touched", () => {
  const values = floats([3, 1, 2]);
  ranks(values, values, { ties: "ordinal", order: "asc" });
  expect(Array.from(values)).toEqual([3, 1, 2]);
});

test("many values are ranked as few are", () => {
  const values = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 1000) - 500);
  const order = values.map((_, index) => index).sort((one, other) => values[other] - values[one] || one - other);
  expect(rank(values, { ties: "ordinal", order: "desc" })).toEqual(values.map((_, index) => order.indexOf(index) + 1));
  expect(rank(values, { ties: "dense", order: "asc" })).toEqual(values.map((number) => number + 501));
});

test("the order of many numbers of any size and sign", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 })), { minLength: 1024, maxLength: 1400 }), (numbers) => {
      const values = Float64Array.from(numbers, (number) => number + 0);
      const expected = numbers.map((_, index) => index).filter((index) => !Number.isNaN(values[index]));
      expect(Array.from(ascendingOrder(values))).toEqual(expected.sort((one, other) => values[one] - values[other] || one - other));
    }),
    { numRuns: 30 },
  );
});
