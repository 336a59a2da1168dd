import { AMOUNT, ORIGIN, walkBands, type BandVisitor, type WalkRules } from "../bands/walkBands";
import { EXACT_LIMIT, FIFTEEN_DIGITS } from "../money/powersOfTen";
import { roundScaled } from "../money/roundScaled";
import type { ScaledPlan } from "./scaledPlan";

/**
 * Relative error of one scaled number that is not an exact integer: reading 15 digits moves a number by up to
 * 5e-15 of itself, and the few roundings in doubles add less than 1e-15. Twice that, for comfort.
 */
const DOUBT = 1.2e-14;

/**
 * Sums what the walk pays in plain doubles, or says that it cannot be sure: then decimals must decide.
 *
 * Amounts of whole cents are integers at the scale of the plan and the sum is exact. Any other amount is carried
 * with a margin, and wherever an edge or a half of the unit lies inside the margin the answer is NaN. One object
 * serves a million amounts.
 */
export class ScaledPayout implements BandVisitor {
  private readonly edges: Float64Array;
  private readonly highestEdge: number;
  private amount = 0;
  private margin = 0;
  private total = 0;
  private isDoubtful = false;
  private isQuotaExact = true;

  constructor(
    private readonly plan: ScaledPlan,
    private readonly rules: WalkRules,
  ) {
    this.edges = plan.edges.slice();
    this.highestEdge = plan.edges.reduce((most, edge) => Math.max(most, Math.abs(edge)), 0);
  }

  /** Turns attainment into money for the amounts that follow. */
  setQuota(quota: number): void {
    const cents = Math.round(quota * this.plan.power);
    this.isQuotaExact = cents / this.plan.power === quota && cents < FIFTEEN_DIGITS && this.highestEdge * cents < EXACT_LIMIT;
    const factor = this.isQuotaExact ? cents : quota * this.plan.power;
    for (let edge = 0; edge < this.edges.length; edge++) this.edges[edge] = this.plan.edges[edge] * factor;
  }

  /** What an amount pays after what was credited before; NaN when doubles cannot tell. */
  payout(amount: number, prior: number): number {
    const { divisor, totalPower } = this.plan;
    const before = prior === 0 ? 0 : this.running(0, prior);
    const difference = this.running(amount, prior) - before;
    if (divisor === 0) return difference / totalPower + 0;
    const total = difference * divisor;
    return Math.abs(total) < EXACT_LIMIT ? total / totalPower + 0 : NaN;
  }

  compare(edge: number): number {
    const level = edge === ORIGIN ? 0 : this.edges[edge];
    const difference = this.amount - level;
    // Negated, so that a NaN from an overflow is a doubt too.
    if (this.margin > 0 && !(Math.abs(difference) > this.margin + Math.abs(level) * DOUBT)) this.isDoubtful = true;
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
  }

  pay(band: number, lower: number, upper: number, isReached: boolean): void {
    const end = upper === AMOUNT ? this.amount : this.edges[upper];
    const start = lower === ORIGIN ? 0 : this.edges[lower];
    this.total += (end - start) * this.plan.rates[band];
    if (isReached) this.total += this.plan.fixed[band];
  }

  /** Units paid on prior + amount (or the exact total where nothing is rounded); NaN when in doubt. */
  private running(amount: number, prior: number): number {
    this.load(amount, prior);
    this.total = 0;
    this.isDoubtful = false;
    walkBands(this.rules, this);
    if (this.isDoubtful) return NaN;
    const { divisor, highestRate, allFixed } = this.plan;
    if (divisor === 0) return this.margin === 0 ? this.total : NaN;
    return roundScaled(this.total, divisor, this.margin === 0 ? 0 : this.margin * highestRate + allFixed * DOUBT);
  }

  private load(amount: number, prior: number): void {
    const { power, lift, highestRate, allFixed, isExact } = this.plan;
    const cents = Math.round(amount * power);
    const priorCents = Math.round(prior * power);
    const size = (Math.abs(amount) + Math.abs(prior)) * power;
    const areIntegers = cents / power === amount && priorCents / power === prior && size < FIFTEEN_DIGITS;
    const isSmall = size * lift < EXACT_LIMIT && size * lift * highestRate + allFixed < EXACT_LIMIT;
    this.amount = (areIntegers ? cents + priorCents : (amount + prior) * power) * lift;
    // Every reached edge may err as much as the amount itself, once as an upper and once as a lower end.
    const isSure = isExact && this.isQuotaExact && areIntegers && isSmall;
    this.margin = isSure ? 0 : Math.max(size * lift * DOUBT * (2 * this.rules.bandCount + 2), Number.MIN_VALUE);
  }
}
