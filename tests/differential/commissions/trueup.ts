import { trueup } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { cellsOf, earned, planInCents, planOf, type BandRow, type Method } from "../idioms/bands";
import { centsOf } from "../idioms/cents";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly plan: readonly BandRow[];
  readonly amounts: readonly number[];
  readonly method: Method;
  readonly side: "lower" | "upper";
}

/** What the running sum earns, less what the one before earned. */
export const trueUp = question<Given>({
  id: "TRUEUP",
  about: "",
  isExact: true,
  usual: (draw) => ({
    plan: planOf(draw),
    amounts: draw.list(draw.integer(2, 9), () => draw.hundredths(-4000, 30_000)),
    method: draw.pick(["marginal", "retroactive"]),
    side: draw.pick(["lower", "upper"]),
  }),
  edges: {
    "up to the edge and on": (given, draw) => ({ ...given, amounts: [given.plan[1][0], draw.hundredths(0.01, 9000)] }),
    "up to the edge in halves, and back": (given) => ({ ...given, amounts: [given.plan[1][0] / 2, given.plan[1][0] / 2, -given.plan[1][0] / 2] }),
    "a period without sales": (given) => ({ ...given, amounts: [...given.amounts, 0] }),
    "everything taken back": (given) => ({ ...given, amounts: [1234.56, -1234.56] }),
    "below 0": (given) => ({ ...given, amounts: [-500.25, ...given.amounts] }),
    "half cents": (given) => ({ ...given, amounts: given.amounts.map(Math.round), plan: given.plan.map(([from, , fixed]) => [from, 0.015, fixed]) }),
  },
  ours: ({ plan, amounts, method, side }) => called(trueup, column(...amounts), cellsOf(plan), method, undefined, side),
  native: ({ plan, amounts, method, side }, block) => {
    const bands = planInCents(block, plan);
    const sold = centsOf(block, block.put(column(...amounts)));
    const running = block.down(sold.rows, (row) => `SUM(${sold.column(0, row)})`);
    const paid = block.down(sold.rows, (row) => `ROUND(${earned(method, running.at(row), bands, side === "lower" ? ">=" : ">")}/10000,0)`);
    return block.down(sold.rows, (row) => (row === 0 ? `${paid.at(0)}/100` : `(${paid.at(row)}-${paid.at(row - 1)})/100`));
  },
});
