import { readNumber } from "../money/readNumber";
import type { Band } from "./band";

/**
 * What a person should look at in a band table, one row at a time.
 *
 * | code | meaning |
 * |---|---|
 * | negative-from | the band starts below 0; no commission can be paid by it |
 * | equal-from | the band starts where the band in row `other` does; no commission can be paid by it |
 * | unsorted | the band starts below the one in the row before; bands count in order of from |
 * | starts-above-zero | the lowest band: nothing is paid below its from |
 * | from-percent | attainment such as 80, where 0.8 or 80 % is likely meant |
 * | from-ratio | money such as 0.8, where attainment is likely meant and the quota is missing |
 * | rate-percent | a rate above 1, where a percentage is likely meant |
 */
export interface BandFinding {
  readonly code: "negative-from" | "equal-from" | "unsorted" | "starts-above-zero" | "from-percent" | "from-ratio" | "rate-percent";
  /** Where the user wrote it, counted from 1. */
  readonly row: number;
  /** The row with the same from. */
  readonly other?: number;
  /** True where no commission can be paid by the table. */
  readonly isFault: boolean;
}

/** Nobody plans for ten times the quota, and hardly anybody for bands of less than ten in money. */
const tenfold = 10;

/**
 * Looks through a band table as it was written, in the order of its rows.
 *
 * Bands have lower bounds only, so that only two bands with one from overlap, and only below the lowest from is a gap.
 *
 * @param rows - As written, in any order.
 * @param hasQuotas - Whether `from` is attainment (1 = 100 %), not money.
 * @returns In the order of the rows; none for a table that nobody would ask about.
 * @example
 * bandFindings(bands([0, 0.1], [80, 0.2]), true).map(({ code, row }) => [code, row]) // => [["from-percent", 2]]
 * bandFindings(bands([0, 0.1], [0.8, 0.2]), true) // => []
 * bandFindings(bands([0, 0.1], [100, 5]), false)[0].code // => "rate-percent"
 */
export function bandFindings(rows: readonly Band[], hasQuotas: boolean): readonly BandFinding[] {
  const read = rows.map((band) => ({ ...band, from: readNumber(band.from) }));
  const lowest = read.reduce<number>((least, { from }) => Math.min(least, from), Infinity);
  const looksLikeRatios = !hasQuotas && read.some(({ from }) => from > 0) && read.every(({ from }) => from < tenfold);
  return read.flatMap((band, index) => {
    const { from, rate, row } = band;
    const same = read.slice(0, index).find((earlier) => earlier.from === from);
    const found: (BandFinding | false)[] = [
      from < 0 && { code: "negative-from", row, isFault: true },
      same !== undefined && { code: "equal-from", row, other: same.row, isFault: true },
      index > 0 && from < (read[index - 1]?.from ?? from) && { code: "unsorted", row, isFault: false },
      from === lowest && from > 0 && same === undefined && { code: "starts-above-zero", row, isFault: false },
      hasQuotas && from >= tenfold && { code: "from-percent", row, isFault: false },
      looksLikeRatios && from > 0 && { code: "from-ratio", row, isFault: false },
      rate > 1 && { code: "rate-percent", row, isFault: false },
    ];
    return found.filter((finding) => finding !== false);
  });
}
