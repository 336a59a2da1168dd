import { commission } from "../../../src/functions/commissions";
import { column } from "../../support/cellCalls";
import { centsOf } from "../idioms/cents";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  /** From in percent of the quota, rate in hundredths of a percent. */
  readonly plan: readonly (readonly [percent: number, rate: number])[];
  readonly amounts: readonly number[];
  readonly quotas: readonly (number | null)[];
  /** In percent of the quota: below it nothing is earned. */
  readonly threshold: number | undefined;
  readonly method: "marginal" | "retroactive";
}

/** Bands of attainment: amounts are compared with the quota by dividing, and paid on in hundredths of cents. */
export const commissionOnQuotas = question<Given>({
  id: "COMMISSION",
  about: "bands of attainment, threshold",
  isExact: true,
  usual: (draw) => {
    const count = draw.integer(3, 6);
    const edges = draw.ascending(draw.integer(1, 4), 20, 150);
    return {
      plan: [0, ...edges].map((percent) => [percent, draw.integer(0, 1500)] as const),
      amounts: draw.list(count, () => draw.hundredths(0, 90_000)),
      quotas: draw.list(count, () => draw.integer(100, 600) * 100),
      threshold: draw.pick([undefined, draw.integer(10, 110)]),
      method: draw.pick(["marginal", "retroactive"]),
    };
  },
  edges: {
    "attainment exactly on an edge": (given, draw) => ({ ...given, amounts: given.quotas.map((quota) => ((quota ?? 0) * draw.pick(given.plan)[0]) / 100) }),
    "a cent below an edge": (given) => ({ ...given, amounts: given.quotas.map((quota) => ((quota ?? 0) * given.plan[1][0] - 1) / 100) }),
    "exactly on the threshold": (given) => ({ ...given, threshold: 50, amounts: given.quotas.map((quota) => (quota ?? 0) / 2) }),
    "a cent below the threshold": (given) => ({ ...given, threshold: 50, amounts: given.quotas.map((quota) => ((quota ?? 0) * 50 - 1) / 100) }),
    "no quota": (given) => ({ ...given, quotas: given.quotas.map((quota, index) => (index === 0 ? null : index === 1 ? 0 : quota)) }),
  },
  ours: ({ plan, amounts, quotas, threshold, method }) =>
    called(commission, column(...amounts), plan.map(([percent, rate]) => [percent / 100, rate / 10_000]), method, column(...quotas), undefined, undefined, undefined, threshold === undefined ? undefined : threshold / 100),
  native: ({ plan, amounts, quotas, threshold, method }, block) => {
    const given = block.put(plan.map(([percent, rate]) => [percent / 100, rate / 10_000]));
    const sold = block.put(column(...amounts));
    const quota = block.put(column(...quotas));
    const least = block.one(threshold === undefined ? 0 : threshold / 100);
    const percents = block.down(given.rows, (row) => `ROUND(${given.at(row, 0)}*100,0)`);
    const rates = block.down(given.rows, (row) => `ROUND(${given.at(row, 1)}*10000,0)`);
    const steps = block.down(given.rows, (row) => (row === 0 ? rates.at(0) : `${rates.at(row)}-${rates.at(row - 1)}`));
    const cents = centsOf(block, sold);
    const edgesOf = (row: number): string => `${percents}*${quota.at(row)}`;
    const pays = {
      marginal: (row: number): string => `SUMPRODUCT((${cents.at(row)}>${edgesOf(row)})*(${cents.at(row)}-${edgesOf(row)})*${steps})`,
      retroactive: (row: number): string => `${cents.at(row)}*LOOKUP(${sold.at(row)}/${quota.at(row)},${given.column(0)},${rates})`,
    };
    return block.down(sold.rows, (row) => `IF(N(${quota.at(row)})=0,NA(),IF(${sold.at(row)}/${quota.at(row)}<${least},0,ROUND(${pays[method](row)}/10000,0)/100))`);
  },
});
