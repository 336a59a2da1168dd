import { decimalOf, minus, plus, times, toNumber, ZERO, type Decimal } from "../money/decimal";
import { roundToUnit } from "../money/roundToUnit";
import { PlanError } from "../planError";
import type { CommissionTerms, Credit } from "./commissionTerms";
import { exactEdges, exactLines, type ExactLine } from "./exactLines";

/** Both ends of a commission: the lines up to what was credited before, and up to what is credited now. */
export interface ExactWorking {
  readonly edges: readonly Decimal[];
  readonly before: readonly ExactLine[];
  readonly after: readonly ExactLine[];
  /** What is paid now, exact: a whole number of units where there is a unit. */
  readonly payout: Decimal;
}

/**
 * A commission computed in decimals without a limit, with its lines.
 *
 * F(prior + amount) - F(prior), each F rounded to the unit, so that parts paid along the way add up to what would
 * be paid in one go.
 *
 * @param credit - Amount, prior and quota.
 * @param terms - From `commissionTerms`.
 * @param knownEdges - From `exactEdges`, where many amounts share them.
 * @returns Lines and payout.
 * @throws {PlanError} `quota-negative`, `no-quota`
 * @example
 * toNumber(exactCommission({ amount: 105 }, { bands: bands([0, 0.045]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }).payout) // => 4.73
 */
export function exactCommission({ amount, prior = 0, quota }: Credit, terms: CommissionTerms, knownEdges?: readonly Decimal[]): ExactWorking {
  if (quota === 0) throw new PlanError("no-quota", { parameter: "quotas" });
  if (quota !== undefined && quota < 0) throw new PlanError("quota-negative", { parameter: "quotas" }, { found: quota });
  const edges = knownEdges ?? exactEdges(terms, quota);
  const start = decimalOf(prior);
  const before = exactLines(start, edges, terms);
  const after = exactLines(plus(start, decimalOf(amount)), edges, terms);
  return { edges, before, after, payout: minus(rounded(after, terms.unit), rounded(before, terms.unit)) };
}

function rounded(lines: readonly ExactLine[], unit: number): Decimal {
  const sum = lines.reduce<Decimal>((total, { pay }) => plus(total, pay), ZERO);
  if (unit === 0) return sum;
  const step = decimalOf(unit);
  return times({ digits: roundToUnit(sum, step), scale: 0 }, step);
}

/**
 * A payout as a number that a cell can hold.
 *
 * @throws {PlanError} `result-too-large`
 * @example
 * payoutInMoney(decimalOf(4.73)) // => 4.73
 */
export function payoutInMoney(payout: Decimal): number {
  const money = toNumber(payout);
  if (Number.isFinite(money)) return money;
  throw new PlanError("result-too-large");
}
