import { bandReached } from "../bands/bandReached";
import { plus, toNumber, ZERO, type Decimal } from "../money/decimal";
import { exactSums } from "../money/exactSums";
import { exactQuotient } from "../money/quotient";

/** What is owed; both lists side by side. */
export interface Receivables {
  /** Serial numbers of days; NaN stands for a blank, which is not counted. */
  readonly dueDays: Float64Array;
  /** In money; NaN stands for a blank, which counts 0. */
  readonly amounts: Float64Array;
}

/** One line of an ageing report. */
export interface AgingLine {
  readonly count: number;
  readonly amount: number;
  /** Part of the amount of all lines, as a ratio; NaN where that is 0. */
  readonly share: number;
}

/**
 * What is owed by the number of days overdue: first what is not due yet, then a line per band.
 *
 * Days overdue are `asOf` minus the due day, so what is due on that day is 0 days overdue. Fewer days than the first
 * band counts as not due. An edge belongs to the band that starts there, decided as for every other band.
 *
 * @param receivables - Due day and amount of each item.
 * @param asOf - A serial number; the day counts as complete.
 * @param bands - From `orderedByFrom`, in days overdue.
 * @returns A line more than there are bands. Amounts are exact sums, rounded once.
 * @example
 * aging({ dueDays: Float64Array.of(70, 99, 100), amounts: Float64Array.of(5, 3, 2) }, 100, [{ from: 1, row: 1 }, { from: 31, row: 2 }]).map(({ amount }) => amount) // => [2, 8, 0]
 * // Exactly 31 days overdue
 * aging({ dueDays: Float64Array.of(69), amounts: Float64Array.of(5) }, 100, [{ from: 1, row: 1 }, { from: 31, row: 2 }])[2] // => { count: 1, amount: 5, share: 1 }
 */
export function aging({ dueDays, amounts }: Receivables, asOf: number, bands: readonly { readonly from: number }[]): AgingLine[] {
  const lineOf = new Map(bands.map((band, index) => [band, index + 1]));
  const counts = new Array<number>(bands.length + 1).fill(0);
  const places = Int32Array.from(dueDays, (day) => {
    if (Number.isNaN(day)) return -1;
    const band = bandReached(asOf - day, bands, "lower");
    return (band && lineOf.get(band)) ?? 0;
  });
  for (const place of places) if (place >= 0) counts[place]++;
  const sums = exactSums(amounts, places, counts.length);
  const total = sums.reduce(plus, ZERO);
  return sums.map((sum, line) => ({ count: counts[line], amount: toNumber(sum), share: shareOf(sum, total) }));
}

function shareOf(sum: Decimal, total: Decimal): number {
  return total.digits === 0n ? NaN : exactQuotient(sum, total);
}
