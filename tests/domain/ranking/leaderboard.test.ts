import fc from "fast-check";
import { leaderboard, type Board, type Ties } from "../../../src/domain";
import { naiveBoard, type Standing } from "../../support/naive/naiveBoard";

const BEST = { ties: "competition", order: "desc" } as const;
const linesOf = ({ indices, ranks, shares, changes }: Board): Standing[] => Array.from(indices, (index, line) => ({ index, rank: ranks[line], share: shares[line], change: changes[line] }));
const board = (values: readonly number[], top?: number, previous?: readonly number[]): Standing[] =>
  linesOf(leaderboard({ values: Float64Array.from(values), previous: previous && Float64Array.from(previous) }, { ...BEST, top }));
const indices = (standings: readonly Standing[]): number[] => standings.map(({ index }) => index);

/** Both factors of a share are right to the last bit, so their quotient is off by little more than one. */
const isSameRatio = (one: number, other: number): boolean => Object.is(one, other) || Math.abs(one - other) <= 4e-16 * Math.abs(other);

const value = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100), fc.constantFrom(0.1 + 0.7, 0.8, NaN));
const person = fc.record({ value, previous: value, group: fc.constantFrom("n", "s", "") });
const people = fc.array(person, { minLength: 1, maxLength: 25 }).filter((list) => list.some((one) => !Number.isNaN(one.value)));
const rules = fc.record({ ties: fc.constantFrom<Ties>("competition", "dense", "fractional", "ordinal", "modified"), order: fc.constantFrom("desc" as const, "asc" as const), top: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }) });

test("best first, equals in the order of their positions", () => expect(indices(board([20, 50, 10, 20]))).toEqual([1, 0, 3, 2]));

describe("the last place shown", () => {
  const VALUES = [50, 40, 30, 30, 30, 20];
  test("just above a tie", () => expect(indices(board(VALUES, 2))).toEqual([0, 1]));
  test("on a tie: all of it", () => expect(indices(board(VALUES, 3))).toEqual([0, 1, 2, 3, 4]));
  test("inside a tie: all of it, and nobody below", () => expect(indices(board(VALUES, 5))).toEqual([0, 1, 2, 3, 4]));
  test("just below a tie", () => expect(indices(board(VALUES, 6))).toEqual([0, 1, 2, 3, 4, 5]));
  test("a tie is whole also where ranks go by position", () =>
    expect(Array.from(leaderboard({ values: Float64Array.from(VALUES) }, { ties: "ordinal", order: "desc", top: 3 }).ranks)).toEqual([1, 2, 3, 4, 5]));
});

test("the share is of the whole board, also of what is not shown", () => expect(board([30, 60, 10], 1).map(({ share }) => share)).toEqual([0.6]));
test("shares of money that doubles do not add up", () => expect(board([0.1, 0.2]).map(({ share }) => share)).toEqual([0.2 / 0.3, 0.1 / 0.3]));
test("no share of a sum of 0", () => expect(board([5, -5]).map(({ share }) => share)).toEqual([NaN, NaN]));
test("places won and lost, and a newcomer", () => expect(board([9, 8, 7], undefined, [1, 2, NaN]).map(({ change }) => change)).toEqual([1, -1, NaN]));
test("who is gone still had a rank before", () => expect(board([9, NaN], undefined, [1, 2]).map(({ change }) => change)).toEqual([1]));
test.each([0, -1, 1.5, Infinity])("top %d", (top) => expect(() => board([1], top)).toThrow(`top is ${top}. Give a whole number from 1, or leave it out.`));
test("nobody to list", () => expect(() => board([NaN])).toThrow("Nothing to list: values holds no number."));

test("it agrees with a count, in groups and without", () => {
  fc.assert(
    fc.property(people, rules, fc.boolean(), (list, by, isGrouped) => {
      const own = list.map((one) => (isGrouped ? one : { ...one, group: "" }));
      const column = (read: (one: (typeof own)[number]) => number): Float64Array => Float64Array.from(own, read);
      const lists = { values: column((one) => one.value), previous: column((one) => one.previous), groups: isGrouped ? own.map(({ group }) => group) : undefined };
      const [found, expected] = [linesOf(leaderboard(lists, by)), naiveBoard(own, by)];
      expect(found.map((line) => ({ ...line, share: 0 }))).toEqual(expected.map((line) => ({ ...line, share: 0 })));
      found.forEach(({ share }, line) => expect([share, isSameRatio(share, expected[line].share)]).toEqual([share, true]));
    }),
    { numRuns: 1500 },
  );
});

test("equals are never separated", () => {
  fc.assert(
    fc.property(people, rules, (list, by) => {
      const shown = new Set(leaderboard({ values: Float64Array.from(list, (one) => one.value) }, by).indices);
      list.forEach((one, index) => list.forEach((other, place) => one.value === other.value && expect(shown.has(index)).toBe(shown.has(place))));
    }),
    { numRuns: 1000 },
  );
});

test("the group of each line is told by where it first stands, also on a line that is blank", () =>
  expect(Array.from(leaderboard({ values: Float64Array.of(NaN, 2, 5, 7), groups: ["n", "s", "n", "n"] }, BEST).groupFirsts)).toEqual([0, 0, 1]));

test("the input is not touched", () => {
  const lists = { values: Float64Array.of(3, NaN, 4), previous: Float64Array.of(1, 2, 3), groups: Object.freeze(["n", "s", "n"]) };
  leaderboard(Object.freeze(lists), Object.freeze({ ...BEST, top: 1 }));
  expect([Array.from(lists.values), Array.from(lists.previous)]).toEqual([[3, NaN, 4], [1, 2, 3]]);
});
