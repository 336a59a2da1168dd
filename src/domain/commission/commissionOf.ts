import { exactCommission, payoutInMoney } from "./exactCommission";
import { exactEdges } from "./exactLines";
import { commissionTerms, walkRules, type CommissionTerms, type Credit } from "./commissionTerms";
import { ScaledPayout } from "./scaledPayout";
import { scaledPlan } from "./scaledPlan";

/** Pays one amount; a quota of 0 or below is refused. */
export type Payer = (amount: number, prior: number, quota: number) => number;

/**
 * The commission on one credited amount.
 *
 * "marginal": each band's rate on the part inside it. "retroactive": the rate of the band reached on everything
 * from the first unit. Computed exactly and rounded once, half away from zero.
 *
 * @param credit - Money of this period, with what was credited before and the quota where there is one.
 * @param terms - Bands, method, side, unit and threshold.
 * @returns Payout in money, a multiple of the unit.
 * @throws {PlanError} `unit-negative`, `bands-negative-from`, `no-quota`, `quota-negative`, `result-too-large`
 * @see https://support2.salescookie.com/article/99-cumulative-tiers
 * @example
 * commission({ amount: 105 }, { bands: bands([0, 0.045]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }) // => 4.73
 * commission({ amount: 38000 }, { bands: bands([0, 0.01], [10000, 0.02], [30000, 0.03]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }) // => 740
 * // Exactly on the edge, everything takes the new rate with "lower", the old one with "upper"
 * commission({ amount: 30000 }, { bands: bands([0, 0.01], [30000, 0.03]), method: "retroactive", side: "lower", unit: 0.01, threshold: undefined }) // => 900
 * commission({ amount: 30000 }, { bands: bands([0, 0.01], [30000, 0.03]), method: "retroactive", side: "upper", unit: 0.01, threshold: undefined }) // => 300
 */
export function commission(credit: Credit, terms: CommissionTerms): number {
  const { amount, prior = 0, quota = NaN } = credit;
  return commissionOf(terms, credit.quota !== undefined)(amount, prior, quota);
}

/**
 * The same terms for many amounts: checked and scaled once, then called for each.
 *
 * Scaled integers answer nearly always; where they are in doubt, decimals without a limit do.
 *
 * @param terms - Bands, method, side, unit and threshold.
 * @param hasQuotas - Whether `from` is attainment and each call brings a quota.
 * @returns A function of amount, prior and quota (NaN where there is none).
 * @throws {PlanError} as `commission`
 * @example
 * commissionOf({ bands: bands([0, 0.1], [1, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }, true)(150, 0, 100) // => 20
 */
export function commissionOf(terms: CommissionTerms, hasQuotas: boolean): Payer {
  const checked = commissionTerms(terms);
  const edges = hasQuotas ? undefined : exactEdges(checked, undefined);
  const exactly = (amount: number, prior: number, quota: number): number =>
    payoutInMoney(exactCommission({ amount, prior, quota: hasQuotas ? quota : undefined }, checked, edges).payout);
  const plan = scaledPlan(checked, hasQuotas);
  if (!plan) return exactly;
  const scaled = new ScaledPayout(plan, walkRules(checked));
  return (amount, prior, quota) => {
    if (hasQuotas) {
      if (!(quota > 0)) return exactly(amount, prior, quota);
      scaled.setQuota(quota);
    }
    const payout = scaled.payout(amount, prior);
    return Number.isNaN(payout) ? exactly(amount, prior, quota) : payout;
  };
}
