import type { Band, Method, Side } from "../bands/band";
import type { WalkRules } from "../bands/walkBands";
import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";

/** What a commission is paid by. */
export interface CommissionTerms {
  /** From `bandTable`; `from` is money, or attainment (1 = 100 %) where there is a quota. */
  readonly bands: readonly Band[];
  readonly method: Method;
  readonly side: Side;
  /** Payouts are multiples of it, in money; 0: not rounded. */
  readonly unit: number;
  /** In the unit of `from`: below it nothing is earned, from it on everything from the first unit. */
  readonly threshold: number | undefined;
}

/** One amount to pay commission on. */
export interface Credit {
  /** Money of this period, any sign. */
  readonly amount: number;
  /** Money already credited this year. */
  readonly prior?: number;
  /** Money, above 0; the bands are then attainment. */
  readonly quota?: number;
}

/**
 * Terms that a commission can be paid by, checked once for all amounts.
 *
 * @param terms - Bands from `bandTable`.
 * @returns The terms, with unit and threshold read at 15 significant digits.
 * @throws {PlanError} `unit-negative`, `bands-negative-from`
 * @example
 * commissionTerms({ bands: bands([0, 0.1]), method: "marginal", side: "lower", unit: 0.01, threshold: 0.1 + 0.7 }).threshold // => 0.8
 */
export function commissionTerms(terms: CommissionTerms): CommissionTerms {
  const [lowest] = terms.bands;
  if (lowest && lowest.from < 0) {
    throw new PlanError("bands-negative-from", { parameter: "bands", row: lowest.row, column: 1 }, { found: lowest.from });
  }
  if (terms.unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: terms.unit });
  const threshold = terms.threshold === undefined ? undefined : readNumber(terms.threshold);
  return { ...terms, unit: readNumber(terms.unit), threshold };
}

/**
 * What the band walk needs to know of the terms.
 *
 * @example
 * walkRules({ bands: bands([0, 0.1]), method: "marginal", side: "lower", unit: 0, threshold: undefined }).startsAtZero // => true
 */
export function walkRules({ bands, method, side, threshold }: CommissionTerms): WalkRules {
  return { bandCount: bands.length, startsAtZero: bands[0]?.from === 0, hasThreshold: threshold !== undefined, method, side };
}
