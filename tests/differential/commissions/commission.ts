import { commission } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { cellsOf, earned, planInCents, planOf, type BandRow, type Method } from "../idioms/bands";
import { centsOf } from "../idioms/cents";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question, type Askable } from "../lane/question";

interface Given {
  readonly plan: readonly BandRow[];
  readonly amounts: readonly number[];
  readonly priors: readonly number[];
  readonly side: "lower" | "upper";
  readonly unit: 0.01 | 1;
}

const usual = (draw: Draw): Given => {
  const amounts = draw.list(draw.integer(3, 6), () => draw.hundredths(0.01, 120_000));
  return { plan: planOf(draw), amounts, priors: amounts.map(() => draw.pick([0, draw.hundredths(0, 60_000)])), side: draw.pick(["lower", "upper"]), unit: draw.pick([0.01, 1]) };
};

/** The edges of a plan, each amount moved by some cents and credited alone. */
const moved = (given: Given, cents: number): Given => {
  const amounts = given.plan.slice(1).map(([from]) => (from * 100 + cents) / 100);
  return { ...given, amounts, priors: amounts.map(() => 0) };
};

const edges = {
  "exactly on every edge": (given: Given): Given => moved(given, 0),
  "a cent below every edge": (given: Given): Given => moved(given, -1),
  "a cent above every edge": (given: Given): Given => moved(given, 1),
  "already credited up to an edge": (given: Given): Given => ({ ...given, priors: given.amounts.map(() => given.plan[1][0]) }),
  "half cents": (given: Given): Given => ({ ...given, plan: given.plan.map(([from, , fixed]) => [from, 0.005, fixed]), amounts: given.amounts.map(Math.round), unit: 0.01 }),
  "nothing sold": (given: Given): Given => ({ ...given, amounts: given.amounts.map(() => 0) }),
  "returns below 0": (given: Given, draw: Draw): Given => ({ ...given, amounts: given.amounts.map(() => draw.hundredths(-5000, -0.01)), priors: given.amounts.map(() => 0) }),
};

/** In cents and hundredths of a percent everything is a whole number until the one rounding. */
function commissioned(method: Method): Askable {
  return question<Given>({
    id: "COMMISSION",
    about: method,
    isExact: true,
    usual,
    edges,
    ours: ({ plan, amounts, priors, side, unit }) => called(commission, column(...amounts), cellsOf(plan), method, undefined, column(...priors), side, unit),
    native: ({ plan, amounts, priors, side, unit }, block) => {
      const bands = planInCents(block, plan);
      const before = centsOf(block, block.put(column(...priors)));
      const sold = centsOf(block, block.put(column(...amounts)));
      const size = block.one(unit);
      const after = block.down(sold.rows, (row) => `${before.at(row)}+${sold.at(row)}`);
      const paid = (running: string): string => `ROUND(${earned(method, running, bands, side === "lower" ? ">=" : ">")}/(1000000*${size}),0)`;
      return block.down(sold.rows, (row) => `(${paid(after.at(row))}-${paid(before.at(row))})*${size}`);
    },
  });
}

export const COMMISSIONS: readonly Askable[] = [commissioned("marginal"), commissioned("retroactive")];
