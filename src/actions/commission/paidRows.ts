import { commissionLines, commissionOf, exactSum, type CommissionTerms } from "../../domain";
import type { Credits } from "./credits";

/** Rows that are shown one by one. */
const shownRows = 200;

/** What one amount earns. */
export interface PaidRow {
  /** "" where the cell is blank. */
  readonly amount: number | "";
  /** Undefined where there is no quota: the cell shows #N/A. */
  readonly pay: number | "" | undefined;
  /** The band that amount and prior together have reached: where it starts in money, and its rate. */
  readonly band: { readonly from: number; readonly rate: number } | undefined;
  /** Where it was asked for; undefined where there is no commission to rank. */
  readonly rank?: number | "" | undefined;
}

export interface PaidRows {
  /** The first `shownRows`. */
  readonly rows: readonly PaidRow[];
  /** What every amount earns; NaN for nothing. */
  readonly pays: Float64Array;
  /** Exact sum of what all amounts earn. */
  readonly sum: number;
}

/** What every amount earns, by the engine behind SALES.COMMISSION. */
export function paidRows({ values, quotas, prior }: Credits, terms: CommissionTerms): PaidRows {
  const pay = commissionOf(terms, quotas !== undefined);
  const pays = values.map((amount, index) => {
    const quota = quotas?.at(index) ?? NaN;
    return Number.isNaN(amount) || (quotas !== undefined && !(quota > 0)) ? NaN : pay(amount, prior?.at(index) || 0, quota);
  });
  const rows = Array.from(values.subarray(0, shownRows), (amount, index): PaidRow => {
    if (Number.isNaN(amount)) return { amount: "", pay: "", band: undefined };
    if (Number.isNaN(pays[index])) return { amount, pay: undefined, band: undefined };
    return { amount, pay: pays[index], band: bandOf(amount + (prior?.at(index) || 0), quotas?.at(index), terms) };
  });
  return { rows, pays, sum: exactSum(pays.filter((value) => !Number.isNaN(value))) };
}

/** The one line of a retroactive working is the band that is reached, whatever the method that pays. */
function bandOf(running: number, quota: number | undefined, terms: CommissionTerms): PaidRow["band"] {
  const [line] = commissionLines({ amount: running, ...(quota !== undefined && { quota }) }, { ...terms, method: "retroactive" }).lines;
  return line && { from: line.from, rate: line.rate };
}
