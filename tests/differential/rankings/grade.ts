import { grade as gradeOf } from "../../../src/functions/rankings";
import { column } from "../../support/cellCalls";
import { largestRemainder } from "../idioms/largestRemainder";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly scores: readonly (number | null)[];
  /** In percent, or any other measure. */
  readonly shares: readonly number[];
  readonly labels: readonly string[] | undefined;
}

/** Heads by largest remainder, running cut points, and the first cut that the rank does not pass. */
export const grade = question<Given>({
  id: "GRADE",
  about: "",
  isExact: true,
  usual: (draw) => {
    const shares = draw.list(draw.integer(2, 5), () => draw.integer(1, 70));
    return { scores: draw.list(draw.integer(3, 14), () => draw.integer(0, draw.pick([8, 100]))), shares, labels: draw.pick([undefined, shares.map((_, index) => `class ${index + 1}`)]) };
  },
  edges: {
    "all equal": (given) => ({ ...given, scores: given.scores.map(() => 60) }),
    "a tie across the first cut": (given) => ({ ...given, scores: [90, 80, 80, 80, 70, 60, 50, 40, 30, 20], shares: [20, 70, 10], labels: undefined }),
    "heads that all tie": (given) => ({ ...given, shares: given.shares.map(() => 10) }),
    "a grade for nobody": (given) => ({ ...given, shares: [0, ...given.shares.slice(1)] }),
    "one person": (given) => ({ ...given, scores: [55] }),
    "a blank takes no part": (given) => ({ ...given, scores: [null, ...given.scores] }),
  },
  ours: ({ scores, shares, labels }) => called(gradeOf, column(...scores), [shares.map((share) => share / 100)], labels && [[...labels]]),
  native: ({ scores, shares, labels }, block) => {
    const scored = block.put(column(...scores));
    const percents = block.put(column(...shares));
    const names = block.put(column(...(labels ?? shares.map((_, index) => String.fromCharCode(65 + index)))));
    const heads = largestRemainder(block, block.formula(`COUNT(${scored})`), percents);
    const cuts = block.down(heads.rows, (row) => `SUM(${heads.column(0, row)})`);
    return block.down(scored.rows, (row) => `IF(${scored.at(row)}="","",INDEX(${names},COUNTIF(${cuts},"<"&RANK.EQ(${scored.at(row)},${scored}))+1))`);
  },
});
