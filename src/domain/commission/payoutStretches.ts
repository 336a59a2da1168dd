import { toNumber } from "../money/decimal";
import { commissionOf } from "./commissionOf";
import type { CommissionTerms } from "./commissionTerms";
import { exactEdges } from "./exactLines";

/** What is paid between two neighbouring edges of a plan: a straight line. All in money. */
export interface PayoutStretch {
  readonly from: number;
  readonly to: number;
  /** Paid once `from` belongs to this stretch. It differs from the end of the stretch before where the payout jumps. */
  readonly start: number;
  /** Paid at `to`, while it still belongs to this stretch. */
  readonly end: number;
  /** A ratio; 0 below the first band. */
  readonly rate: number;
}

/**
 * The payout of a plan over all amounts from 0, stretch by stretch: what a chart of it draws.
 *
 * @param terms - Bands from `bandTable`; side and unit do not matter, a payout is shown exactly and on both sides of an edge.
 * @param quota - Money, where `from` is attainment; undefined where it is money.
 * @param until - Money; where the last stretch ends. Edges beyond it are left out.
 * @returns In ascending order, each beginning where the one before ends.
 * @throws {PlanError} as `commission`
 * @example
 * // Marginal payouts go on from edge to edge, retroactive ones jump
 * payoutStretches({ bands: bands([0, 0.1], [100, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, undefined, 150).map(({ start, end }) => [start, end]) // => [[0, 10], [10, 20]]
 * payoutStretches({ bands: bands([0, 0.1], [100, 0.2]), method: "retroactive", side: "lower", unit: 0.01, threshold: undefined }, undefined, 150).map(({ start, end }) => [start, end]) // => [[0, 10], [20, 30]]
 */
export function payoutStretches(terms: CommissionTerms, quota: number | undefined, until: number): readonly PayoutStretch[] {
  const pays = (side: "lower" | "upper") => {
    const payer = commissionOf({ ...terms, side, unit: 0 }, quota !== undefined);
    return (amount: number): number => payer(amount, 0, quota ?? NaN);
  };
  const [entering, leaving] = [pays("lower"), pays("upper")];
  const exact = exactEdges(terms, quota);
  const edges = terms.bands.map(({ rate, fixed }, band) => ({ at: toNumber(exact[band]), rate, fixed })).filter(({ at }) => at < until);
  const starts = edges[0]?.at === 0 ? edges : [{ at: 0, rate: 0, fixed: 0 }, ...edges];
  return starts.map(({ at, rate, fixed }, index) => {
    const to = starts[index + 1]?.at ?? until;
    // At exactly 0 nothing is earned; the line goes on from what the first cent is paid beside its rate.
    return { from: at, to, start: at === 0 ? fixed : entering(at), end: leaving(to), rate };
  });
}
