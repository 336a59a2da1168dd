import { abc as abcOf } from "../../../src/functions/customers";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly values: readonly (number | null)[];
  /** In percent; undefined for 80 and 95. */
  readonly cutoffs: readonly number[] | undefined;
  readonly labels: readonly string[] | undefined;
}

/** SUMIF of what is larger, in cents, against the cutoffs. */
export const abc = question<Given>({
  id: "ABC",
  about: "",
  isExact: true,
  usual: (draw) => {
    const cutoffs = draw.pick([undefined, draw.ascending(draw.integer(1, 4), 5, 99)]);
    const labels = draw.list((cutoffs?.length ?? 2) + 1, (index) => `class ${index + 1}`);
    return { values: draw.list(draw.integer(3, 12), () => draw.hundredths(0, draw.pick([9, 900, 9000]))), cutoffs, labels: draw.pick([undefined, labels]) };
  },
  edges: {
    "exactly on a cutoff": (given) => ({ ...given, values: [50, 30, 15, 5], cutoffs: [80, 95], labels: undefined }),
    "a cent below a cutoff": (given) => ({ ...given, values: [79.99, 15.01, 5], cutoffs: [80, 95], labels: undefined }),
    "the first holds nearly all": (given) => ({ ...given, values: [90_000, ...given.values] }),
    "all equal": (given) => ({ ...given, values: given.values.map(() => 12.5) }),
    "negative values count 0": (given) => ({ ...given, values: [-500, ...given.values, -0.01] }),
    "a blank takes no part": (given) => ({ ...given, values: [null, ...given.values] }),
    "nothing to divide": (given) => ({ ...given, values: [0, 0] }),
  },
  ours: ({ values, cutoffs, labels }) => called(abcOf, column(...values), cutoffs && [cutoffs.map((percent) => percent / 100)], labels && [[...labels]]),
  native: ({ values, cutoffs = [80, 95], labels }, block) => {
    const given = block.put(column(...values));
    const edges = block.put(column(...cutoffs));
    const names = block.put(column(...(labels ?? [..."ABCDE"].slice(0, cutoffs.length + 1))));
    const cents = block.down(given.rows, (row) => `MAX(0,ROUND(${given.at(row)}*100,0))`);
    const larger = block.down(given.rows, (row) => `SUMIF(${cents},">"&${cents.at(row)})`);
    const reached = (row: number): string => `SUMPRODUCT((${edges}*SUM(${cents})<=100*${larger.at(row)})*1)`;
    return block.down(given.rows, (row) => `IF(${given.at(row)}="","",IF(SUM(${cents})=0,NA(),INDEX(${names},1+${reached(row)})))`);
  },
});
