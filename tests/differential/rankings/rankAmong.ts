import { rank } from "../../../src/functions/rankings";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface InGroups {
  readonly values: readonly (number | null)[];
  readonly groups: readonly string[];
  readonly eligible: readonly boolean[];
  readonly ties: "competition" | "dense" | "modified";
}

/** COUNTIFS within the group and among those who take part. */
export const rankInGroups = question<InGroups>({
  id: "RANK",
  about: "in groups, of those eligible",
  isExact: true,
  usual: (draw) => {
    const people = draw.integer(5, 12);
    return {
      values: draw.list(people, () => draw.integer(0, 9)),
      groups: draw.list(people, () => draw.pick(["North", "South", "East"])),
      eligible: draw.list(people, () => draw.chance(0.85)),
      ties: draw.pick(["competition", "dense", "modified"]),
    };
  },
  edges: {
    "one group, all equal": (given) => ({ ...given, values: given.values.map(() => 4), groups: given.groups.map(() => "North") }),
    "everyone a group": (given) => ({ ...given, groups: given.groups.map((_, index) => `team ${index}`) }),
    "groups that differ in case only": (given) => ({ ...given, groups: given.groups.map((group, index) => (index % 2 === 0 ? group.toUpperCase() : group)) }),
    "a blank": (given) => ({ ...given, values: [null, ...given.values.slice(1)] }),
    "one is eligible": (given) => ({ ...given, eligible: given.eligible.map((_, index) => index === 1) }),
  },
  ours: ({ values, groups, eligible, ties }) => called(rank, column(...values), undefined, ties, undefined, column(...groups), column(...eligible)),
  native: ({ values, groups, eligible, ties }, block) => {
    const scored = block.put(column(...values));
    const team = block.put(column(...groups));
    const mayWin = block.put(column(...eligible));
    const among = (row: number, condition: string): string => `COUNTIFS(${team},${team.at(row)},${mayWin},TRUE,${scored},"${condition}"&${scored.at(row)})`;
    const peers = block.down(scored.rows, (row) => `IF(${scored.at(row)}="",0,${among(row, "=")})`);
    const places = {
      competition: (row: number): string => `${among(row, ">")}+1`,
      modified: (row: number): string => among(row, ">="),
      // Each value counts for one, as everyone who has it counts for a part.
      dense: (row: number): string => `SUMPRODUCT((${team}=${team.at(row)})*(${mayWin}=TRUE)*(${scored}<>"")*(${scored}>${scored.at(row)})/IF(${peers}=0,1,${peers}))+1`,
    };
    return block.down(scored.rows, (row) => `IF(OR(${scored.at(row)}="",NOT(${mayWin.at(row)})),"",${places[ties](row)})`);
  },
});

interface Within {
  readonly values: readonly number[];
  readonly pool: readonly number[];
  readonly order: "asc" | "desc";
}

/** The place that a value would take in a list it need not stand in. */
export const rankWithin = question<Within>({
  id: "RANK",
  about: "within another list",
  isExact: true,
  usual: (draw) => ({ values: draw.list(draw.integer(2, 6), () => draw.hundredths(-3, 20)), pool: draw.list(draw.integer(3, 9), () => draw.integer(-2, 20)), order: draw.pick(["asc", "desc"]) }),
  edges: {
    "values of the list": (given) => ({ ...given, values: given.pool }),
    "above and below all of it": (given) => ({ ...given, values: [99, -99] }),
    "a cent beside a value of the list": (given) => ({ ...given, values: given.pool.flatMap((value) => [(value * 100 - 1) / 100, (value * 100 + 1) / 100]) }),
    "a list of equals": (given) => ({ ...given, pool: given.pool.map(() => 5), values: [4, 5, 6] }),
  },
  ours: ({ values, pool, order }) => called(rank, column(...values), column(...pool), undefined, order),
  native: ({ values, pool, order }, block) => {
    const sought = block.put(column(...values));
    const list = block.put(column(...pool));
    return block.down(sought.rows, (row) => `COUNTIF(${list},"${order === "asc" ? "<" : ">"}"&${sought.at(row)})+1`);
  },
});
