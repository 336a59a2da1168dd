import type { Area } from "../lane/area";
import type { Block } from "../lane/block";
import type { Draw } from "../lane/draw";
import { cents } from "./cents";

/** A row of a commission plan: from, rate, fixed. */
export type BandRow = readonly [from: number, rate: number, fixed: number];

export type Method = "marginal" | "retroactive";

/** A plan from 0, with edges in whole money and rates in hundredths of a percent, as a plan is written. */
export function planOf(draw: Draw): BandRow[] {
  const edges = draw.ascending(draw.integer(1, 5), 1, 90).map((edge) => edge * 1000);
  return [0, ...edges].map((from) => [from, draw.integer(0, 2000) / 10_000, draw.pick([0, draw.integer(1, 500)])]);
}

/** A plan as it is handed to a function of ours. */
export function cellsOf(plan: readonly BandRow[]): unknown[][] {
  return plan.map((row) => [...row]);
}

/** Edges in cents, rates in hundredths of a percent, how far each is above the rate before, fixed sums in cents. */
export function planInCents(block: Block, plan: readonly BandRow[]): Area {
  const given = block.put(plan);
  return block.fill(plan.length, 4, (row, column, own) => {
    if (column === 1) return `ROUND(${given.at(row, 1)}*10000,0)`;
    if (column === 2) return row === 0 ? own.at(row, 1) : `${own.at(row, 1)}-${own.at(row - 1, 1)}`;
    return cents(given.at(row, column === 0 ? 0 : 2));
  });
}

/**
 * What a running amount in cents earns, in ten-thousandths of a cent, where an edge is reached by ">=" or by ">" it:
 * marginal by the sum of the steps between rates, retroactive by looking up the band.
 */
export function earned(method: Method, running: string, plan: Area, reached: ">" | ">="): string {
  const [from, rate, step, fixed] = [0, 1, 2, 3].map((part) => plan.column(part));
  const below = `IF(${running}<=0,${running}*${plan.at(0, 1)},`;
  if (method === "marginal") return `${below}SUMPRODUCT((${running}>${from})*(${running}-${from})*${step})+10000*SUMPRODUCT((${running}${reached}${from})*${fixed}))`;
  const band = reached === ">=" ? `MATCH(${running},${from},1)` : `COUNTIF(${from},"<"&${running})`;
  return `${below}${running}*INDEX(${rate},${band})+10000*INDEX(${fixed},${band}))`;
}
