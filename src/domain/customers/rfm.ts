import { dayText } from "../calendar/dates";
import { groupedSums } from "../money/groupedSums";
import { PlanError } from "../planError";
import { numberedNames } from "../ranking/numberedNames";
import { quantileScores } from "./quantileScores";

/** Orders row by row; all lists side by side. */
export interface Orders {
  /** Compared as given; an empty name is a row that does not count. */
  readonly customers: readonly string[];
  /** Serial numbers. */
  readonly days: Float64Array;
  /** In money; NaN stands for a blank, which is an order of 0. */
  readonly amounts: Float64Array;
}

export interface RfmRules {
  /** The day to count from, a serial number; the latest day of an order if left out. */
  readonly asOf?: number;
  /** How many scores there are. */
  readonly bins: number;
}

/** One customer at each place of every list, in the order of first appearance. */
export interface RfmTable {
  /** Where the customer first stands, from 0. */
  readonly firsts: Uint32Array;
  readonly lastDays: Float64Array;
  readonly daysSince: Float64Array;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

/**
 * Recency, frequency and money of each customer, with a score for each.
 *
 * A later last day, more orders and a larger sum are better. Sums are exact and compared as a cell shows them. An order
 * after `asOf` is refused: it would have to be either left out or counted as today's.
 *
 * @param orders - One row or more.
 * @param rules - Day to count from, number of scores.
 * @returns Days, counts, sums in money, and scores from 1 to `bins`.
 * @throws {PlanError} `count-not-whole`, `too-few-customers`, `date-after-asof`, `result-too-large`
 * @see https://en.wikipedia.org/wiki/RFM_(market_research)
 * @example
 * Array.from(rfm({ customers: ["a", "b", "a"], days: Float64Array.of(10, 30, 20), amounts: Float64Array.of(5, 8, 0.1) }, { bins: 2 }).sums) // => [5.1, 8]
 * Array.from(rfm({ customers: ["a", "b", "a"], days: Float64Array.of(10, 30, 20), amounts: Float64Array.of(5, 8, 0.1) }, { bins: 2 }).recency) // => [1, 2]
 * // Counted from the latest order
 * Array.from(rfm({ customers: ["a", "b", "a"], days: Float64Array.of(10, 30, 20), amounts: Float64Array.of(5, 8, 0.1) }, { bins: 2 }).daysSince) // => [10, 0]
 */
export function rfm({ customers, days, amounts }: Orders, { asOf, bins }: RfmRules): RfmTable {
  if (!(Number.isInteger(bins) && bins >= 1)) throw new PlanError("count-not-whole", { parameter: "bins" }, { found: bins });
  const { numbers, firsts } = numberedNames(customers);
  if (firsts.length < bins) throw new PlanError("too-few-customers", undefined, { found: firsts.length, bins });
  if (asOf !== undefined) refuseLater(days, numbers, asOf);
  const { lastDays, counts } = lastAndCount(days, numbers, firsts.length);
  const latest = asOf ?? lastDays.reduce((most, day) => Math.max(most, day));
  const sums = groupedSums(amounts, numbers, firsts.length);
  if (!sums.every(Number.isFinite)) throw new PlanError("result-too-large");
  const [recency, frequency, monetary] = [lastDays, counts, sums].map((values) => quantileScores(values, bins));
  return { firsts, lastDays, daysSince: lastDays.map((day) => latest - day), counts, sums, recency, frequency, monetary };
}

function refuseLater(days: Float64Array, numbers: Int32Array, asOf: number): void {
  const index = days.findIndex((day, row) => day > asOf && numbers[row] >= 0);
  if (index >= 0) throw new PlanError("date-after-asof", { parameter: "dates", index }, { found: dayText(days[index]), asOf: dayText(asOf) });
}

function lastAndCount(days: Float64Array, numbers: Int32Array, count: number): { readonly lastDays: Float64Array; readonly counts: Float64Array } {
  const lastDays = new Float64Array(count);
  const counts = new Float64Array(count);
  for (let row = 0; row < numbers.length; row++) {
    const customer = numbers[row];
    if (customer < 0) continue;
    counts[customer]++;
    if (days[row] > lastDays[customer]) lastDays[customer] = days[row];
  }
  return { lastDays, counts };
}
