import { leaderboard as boardOf } from "../../../src/functions/rankings";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly values: readonly number[];
  readonly previous: readonly number[] | undefined;
  readonly top: number | undefined;
  readonly order: "asc" | "desc";
}

const namesOf = ({ values }: Given): string[] => values.map((_, index) => `Person ${index + 1}`);

/** How many lines the board has: everyone at least as good as the last place shown. */
function linesOf({ values, top, order }: Given): number {
  if (top === undefined || top >= values.length) return values.length;
  const last = [...values].sort((one, other) => (order === "asc" ? one - other : other - one))[top - 1];
  return values.filter((value) => (order === "asc" ? value <= last : value >= last)).length;
}

/** LARGE for the values, and INDEX by a running number among equals for who has them. */
export const leaderboard = question<Given>({
  id: "LEADERBOARD",
  about: "",
  isExact: false,
  usual: (draw) => {
    const people = draw.integer(3, 9);
    const most = draw.pick([5, 9000]);
    return {
      values: draw.list(people, () => draw.integer(1, most)),
      previous: draw.pick([undefined, draw.list(people, () => draw.integer(1, most))]),
      top: draw.pick([undefined, draw.integer(1, people)]),
      order: draw.pick(["asc", "desc", "desc"]),
    };
  },
  edges: {
    "all equal, one place shown": (given) => ({ ...given, values: given.values.map(() => 100), top: 1 }),
    "a tie at the last place shown": (given) => ({ ...given, values: [9, 7, 7, 7, 5], previous: undefined, top: 2 }),
    "more places than people": (given) => ({ ...given, top: 50 }),
    "the same as before": (given) => ({ ...given, previous: given.values }),
    "one person": () => ({ values: [12.5], previous: [3], top: undefined, order: "desc" }),
    "losses": (given) => ({ ...given, values: given.values.map((value) => -value) }),
  },
  ours: (given) => called(boardOf, column(...namesOf(given)), column(...given.values), given.top, given.previous && column(...given.previous), undefined, given.order, undefined, false),
  native: (given, block) => {
    const names = block.put(column(...namesOf(given)));
    const values = block.put(column(...given.values));
    const before = block.put(column(...(given.previous ?? given.values)));
    const order = given.order === "asc" ? 1 : 0;
    const positions = block.down(values.rows, (row) => `RANK.EQ(${values.at(row)},${values},${order})+COUNTIF(${values.column(0, row)},${values.at(row)})-1`);
    return block.fill(linesOf(given), 5, (line, part) => {
      const best = `${order === 1 ? "SMALL" : "LARGE"}(${values},${line + 1})`;
      const person = `MATCH(${line + 1},${positions},0)`;
      const rank = `RANK.EQ(${best},${values},${order})`;
      const change = given.previous ? `RANK.EQ(INDEX(${before},${person}),${before},${order})-${rank}` : '""';
      return [rank, `INDEX(${names},${person})`, best, `${best}/SUM(${values})`, change][part];
    });
  },
});
