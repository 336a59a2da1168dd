import { exactSum } from "../../domain";
import { resultOf, type ErrorCell, type FunctionCaller } from "../previewFunction";

/** The arguments of a commission formula for one amount, as Excel hands them over. */
export interface AskedPlan {
  readonly bands: readonly (readonly unknown[])[];
  readonly method: unknown;
  /** Undefined where the formula has none; null for a blank cell. */
  readonly quota: unknown;
  readonly side: unknown;
  readonly unit: unknown;
  readonly threshold: unknown;
}

/** One line of a working. */
export interface AskedLine {
  /** Where its band starts, in money; undefined for what was already credited. */
  readonly from: number | undefined;
  /** Undefined in the last band. */
  readonly to: number | undefined;
  readonly amount: number;
  readonly rate: number;
  readonly commission: number;
}

interface AskedWorking {
  readonly lines: readonly AskedLine[];
  readonly total: number;
}

/** More than any band starts at, and yet a number of 15 digits. */
const beyondAllBands = 999_999_999_999_999;
/** The smallest amount of money, where an edge must be passed. */
const cent = 0.01;

/**
 * The working of one commission, asked of SALES.EXPLAIN: the functions read cells and words themselves, so that an
 * explanation cannot understand an argument otherwise than the cell did.
 */
export function workingOf(callFunction: FunctionCaller, plan: AskedPlan, amount: unknown, prior: unknown): AskedWorking | ErrorCell {
  const quota = plan.quota === undefined ? null : [[plan.quota]];
  const rows = resultOf(callFunction, "EXPLAIN", [amount, plan.bands, plan.method, quota, prior, plan.side, plan.unit, plan.threshold, false]);
  const [first] = rows[0] ?? [];
  if (isErrorCell(first)) return first;
  const lines = rows.slice(0, -1).map(([from, to, part, rate, commission]): AskedLine => ({
    from: typeof from === "number" ? from : undefined,
    to: typeof to === "number" ? to : undefined,
    amount: Number(part), rate: Number(rate), commission: Number(commission),
  }));
  return { lines, total: Number(rows.at(-1)?.[4]) };
}

/** True for an error with its sentence, false for a working. */
export function isErrorCell(found: unknown): found is ErrorCell {
  return typeof found === "object" && found !== null && "error" in found;
}

/** What one more deal pays after `running` was credited; undefined where that has no answer. */
export function oneMoreDeal(callFunction: FunctionCaller, plan: AskedPlan, running: number, deal: number): number | undefined {
  const working = workingOf(callFunction, plan, deal, running);
  return isErrorCell(working) ? undefined : working.total;
}

/** The deal that reaches the next band. */
export interface NextBand {
  /** Where the band starts, in money. */
  readonly from: number;
  readonly rate: number;
  readonly deal: number;
  /** What the deal pays. */
  readonly pays: number;
}

/** The smallest deal that reaches a band above the one that `running` stands in; undefined in the highest band. */
export function nextBand(callFunction: FunctionCaller, plan: AskedPlan, running: number): NextBand | undefined {
  const everyBand = linesOf(callFunction, { ...plan, method: "marginal", threshold: null }, beyondAllBands);
  // Returns are taken back at the rate of a band from 0: it is no band to reach.
  const next = everyBand.find(({ from = 0 }) => from > 0 && (from > running || (from === running && !isReached(callFunction, plan, from))));
  if (next?.from === undefined) return undefined;
  const deal = exactSum(Float64Array.of(next.from, -running, isReached(callFunction, plan, next.from) ? 0 : cent));
  const pays = oneMoreDeal(callFunction, plan, running, deal);
  return pays === undefined ? undefined : { from: next.from, rate: next.rate, deal, pays };
}

/** Whether a running amount exactly on the edge belongs to the band that starts there: the one line of a retroactive working tells. */
function isReached(callFunction: FunctionCaller, plan: AskedPlan, edge: number): boolean {
  return linesOf(callFunction, { ...plan, method: "retroactive", threshold: null, unit: 0 }, edge)[0]?.from === edge;
}

function linesOf(callFunction: FunctionCaller, plan: AskedPlan, amount: number): readonly AskedLine[] {
  const working = workingOf(callFunction, plan, amount, null);
  return isErrorCell(working) ? [] : working.lines;
}

/** The number that the functions read in a value; NaN for none. A band from 0 that pays everything gives it back. */
export function readAs(callFunction: FunctionCaller, value: unknown): number {
  const working = workingOf(callFunction, { bands: [[0, 1]], method: null, quota: undefined, side: null, unit: 0, threshold: null }, value, null);
  return isErrorCell(working) ? NaN : working.total;
}
