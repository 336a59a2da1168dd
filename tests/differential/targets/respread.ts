import { respread as respreadTarget } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { cents } from "../idioms/cents";
import { splitCents } from "../idioms/largestRemainder";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly total: number;
  readonly actuals: readonly (number | null)[];
  readonly weights: readonly number[];
  /** Undefined: up to the last actual that is neither blank nor 0. */
  readonly closed: number | undefined;
  readonly unit: number;
}

export const respread = question<Given>({
  id: "RESPREAD",
  about: "",
  isExact: true,
  usual: (draw) => {
    const periods = draw.integer(4, 12);
    const past = draw.integer(1, periods - 1);
    return {
      total: draw.hundredths(1000, 90_000),
      actuals: draw.list(periods, (period) => (period < past ? draw.hundredths(1, 9000) : draw.pick([null, 0]))),
      weights: draw.list(periods, () => draw.integer(1, 90)),
      closed: draw.pick([undefined, past]),
      unit: draw.pick([0.01, 1, 10]),
    };
  },
  edges: {
    "every period is closed": (given) => ({ ...given, closed: given.actuals.length }),
    "no period is closed": (given) => ({ ...given, closed: 0 }),
    "the actuals are exactly the total": (given) => ({ ...given, actuals: given.actuals.map((_, period) => (period < 2 ? given.total : null)).map((actual, period) => (period === 1 ? 0 : actual)), closed: 2 }),
    "the actuals exceed the total": (given) => ({ ...given, total: 0.5 }),
    "a blank in a closed period": (given) => ({ ...given, actuals: [12.34, null, ...given.actuals.slice(2)], closed: 2 }),
    "a closed period that sold nothing": (given) => ({ ...given, actuals: [0, 0, ...given.actuals.slice(2)], closed: 2 }),
    "a negative total": (given) => ({ ...given, total: -given.total }),
    "equal weights": (given) => ({ ...given, weights: given.weights.map(() => 7), unit: 1 }),
  },
  ours: ({ total, actuals, weights, closed, unit }) => called(respreadTarget, total, column(...actuals), column(...weights), closed, unit),
  native: ({ total, actuals, weights, closed, unit }, block) => {
    const target = block.one(total);
    const size = block.formula(cents(block.one(unit).at(0)));
    const done = block.put(column(...actuals));
    const shares = block.put(column(...weights));
    const last = closed === undefined ? block.formula(`SUMPRODUCT(MAX((${done}<>0)*(ROW(${done})-ROW(${done.at(0)})+1)))`) : block.one(closed);
    const past = block.down(done.rows, (row) => `IF(${row + 1}<=${last},${cents(done.at(row))},0)`);
    const sign = block.formula(`IF(${target}<0,-1,1)`);
    const remaining = block.formula(`MAX(0,(${cents(target.at(0))}-SUM(${past}))*${sign})`);
    const open = block.down(done.rows, (row) => `IF(${row + 1}>${last},${shares.at(row)},0)`);
    const parts = splitCents(block, remaining, size, open);
    return block.down(done.rows, (row) => `IF(${row + 1}>${last},${sign}*${parts.at(row)}/100,IF(${done.at(row)}="","",${done.at(row)}))`);
  },
});
