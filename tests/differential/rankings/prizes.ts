import { prizes as prizesWon } from "../../../src/functions/rankings";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly values: readonly (number | null)[];
  readonly prizes: readonly number[];
  readonly ties: "pool" | "high";
  readonly unit: 0.01 | 1;
}

/** Those who tie add up the prizes of their places and divide, cut to the unit; or INDEX by rank. */
export const prizes = question<Given>({
  id: "PRIZES",
  about: "",
  isExact: true,
  usual: (draw) => ({
    values: draw.list(draw.integer(3, 10), () => draw.integer(0, draw.pick([4, 9000]))),
    prizes: draw.list(draw.integer(1, 5), () => draw.hundredths(0, 900)).sort((one, other) => other - one),
    ties: draw.pick(["pool", "pool", "high"]),
    unit: draw.pick([0.01, 1]),
  }),
  edges: {
    "all equal": (given) => ({ ...given, values: given.values.map(() => 3) }),
    "a tie for the last prize": (given) => ({ ...given, values: given.values.map((_, index) => Math.max(100 - index, 101 - given.prizes.length)) }),
    "more prizes than people": (given) => ({ ...given, values: [5, 9] }),
    "shared without a rest": (given) => ({ ...given, values: [7, 7, 5, 5], prizes: [300, 100, 50, 50], ties: "pool" }),
    "a cent for two": (given) => ({ ...given, values: [7, 7, 5], prizes: [0.01, 0, 0.01], ties: "pool" }),
    "a blank takes no part": (given) => ({ ...given, values: [...given.values, null] }),
  },
  ours: ({ values, prizes: list, ties, unit }) => called(prizesWon, column(...values), column(...list), ties, unit),
  native: ({ values, prizes: list, ties, unit }, block) => {
    const scored = block.put(column(...values));
    const won = block.put(column(...list));
    const places = block.put(column(...list.map((_, index) => index + 1)));
    const cents = block.formula(`ROUND(100*${block.one(unit)},0)`);
    const rank = block.down(scored.rows, (row) => `IF(${scored.at(row)}="",0,RANK.EQ(${scored.at(row)},${scored}))`);
    const alone = (row: number): string => `IF(${rank.at(row)}>${list.length},0,INDEX(${won},${rank.at(row)}))`;
    return block.down(scored.rows, (row) => {
      const tied = `COUNTIF(${scored},${scored.at(row)})`;
      const pool = `ROUND(100*SUMPRODUCT((${places}>=${rank.at(row)})*(${places}<${rank.at(row)}+${tied})*${won}),0)`;
      const shared = ties === "high" ? alone(row) : `IF(${tied}=1,${alone(row)},QUOTIENT(${pool},${tied}*${cents})*${cents}/100)`;
      return `IF(${scored.at(row)}="","",${shared})`;
    });
  },
});
