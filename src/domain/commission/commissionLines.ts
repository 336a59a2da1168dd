import type { Breakdown, Line } from "../breakdown";
import { decimalOf, minus, plus, toNumber, ZERO, type Decimal } from "../money/decimal";
import { roundParts } from "../money/roundParts";
import { commissionTerms, type CommissionTerms, type Credit } from "./commissionTerms";
import { exactCommission, payoutInMoney, type ExactWorking } from "./exactCommission";
import type { ExactLine } from "./exactLines";

interface OpenLine extends ExactLine {
  readonly kind: Line["kind"];
}

/**
 * The working of one commission: its lines, and their sum.
 *
 * The lines are rounded so that they sum to exactly what `commission` pays: down, then one unit more for the largest
 * remainders. Marginal with prior: only what this amount adds to each band. Retroactive with prior: a line on
 * everything, and a negative line for what was already credited.
 *
 * @param credit - Amount, prior and quota.
 * @param terms - Bands, method, side, unit and threshold.
 * @returns Lines in ascending order of their bands; none when nothing is earned.
 * @throws {PlanError} as `commission`
 * @example
 * commissionLines({ amount: 150 }, { bands: bands([0, 0.1], [100, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }).lines.map((line) => line.commission) // => [10, 10]
 * // Exactly on the edge the upper band is entered by 0 and has no line
 * commissionLines({ amount: 100 }, { bands: bands([0, 0.1], [100, 0.2]), method: "marginal", side: "lower", unit: 0.01, threshold: undefined }).lines.length // => 1
 */
export function commissionLines(credit: Credit, terms: CommissionTerms): Breakdown {
  const checked = commissionTerms(terms);
  const working = exactCommission(credit, checked);
  const open = checked.method === "marginal" ? added(working) : taken(working);
  const pays = roundedPays(open, working.payout, checked.unit);
  const lines = open.map(({ kind, band, part }, index): Line => {
    const { rate } = checked.bands[band];
    const to = band + 1 < checked.bands.length ? toNumber(working.edges[band + 1]) : undefined;
    return { kind, from: toNumber(working.edges[band]), to, amount: toNumber(part), rate, commission: toNumber(pays[index]) };
  });
  const paidOn = open.reduce((sum, { part }) => plus(sum, part), ZERO);
  return { lines, amount: payoutInMoney(paidOn), total: payoutInMoney(working.payout) };
}

/** What the amount adds to each band. */
function added({ before, after }: ExactWorking): OpenLine[] {
  const bands = [...new Set([...before, ...after].map(({ band }) => band))].sort((first, second) => first - second);
  const [starts, ends] = [before, after].map((lines) => new Map(lines.map((line) => [line.band, line])));
  return bands
    .map((band): OpenLine => {
      const nothing = { band, part: ZERO, pay: ZERO };
      const [start, end] = [starts.get(band) ?? nothing, ends.get(band) ?? nothing];
      return { kind: "band", band, part: minus(end.part, start.part), pay: minus(end.pay, start.pay) };
    })
    .filter(({ part, pay }) => part.digits !== 0n || pay.digits !== 0n);
}

/** The rate reached on everything, less what was paid before. */
function taken({ before, after }: ExactWorking): OpenLine[] {
  return [
    ...after.map((line): OpenLine => ({ ...line, kind: "band" })),
    ...before.map(({ band, part, pay }): OpenLine => ({ kind: "credited", band, part: minus(ZERO, part), pay: minus(ZERO, pay) })),
  ];
}

function roundedPays(open: readonly OpenLine[], payout: Decimal, unit: number): Decimal[] {
  if (unit === 0 || open.length === 0) return open.map(({ pay }) => pay);
  return roundParts(open.map(({ pay }) => pay), payout, decimalOf(unit));
}
