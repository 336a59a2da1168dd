import { countUpTo } from "../calendar/countUpTo";
import type { DayRange } from "../calendar/periodsOf";
import { weekdayOf } from "../calendar/weekdayOf";
import type { WorkCalendar } from "../calendar/workCalendar";

/** A Monday before the first day of a workbook, from which whole weeks are counted. */
const A_MONDAY = -5;

/**
 * The weight of every period by a profile of the week: the weights of its days that count.
 *
 * Counted by whole weeks and running sums over the special days, not day by day. A make-up day has the weight of its
 * own weekday.
 *
 * @param periods - Any ranges of days.
 * @param profile - Weights of Monday to Sunday, integers from 0.
 * @param calendar - Only its working days count; every day if undefined.
 * @returns One weight per period.
 * @example
 * // Thursday to Sunday, then a week
 * weekdayWeights([{ first: 46023, last: 46026 }, { first: 46027, last: 46033 }], [1n, 2n, 3n, 4n, 5n, 6n, 7n], undefined) // => [22n, 28n]
 * weekdayWeights([{ first: 46023, last: 46026 }], [1n, 2n, 3n, 4n, 5n, 6n, 7n], workCalendar([{ day: 46026, isMakeUp: true, row: 1 }])) // => [16n]
 */
export function weekdayWeights(periods: readonly DayRange[], profile: readonly bigint[], calendar: WorkCalendar | undefined): bigint[] {
  const week = runningSums(profile.map((weight, weekday) => (calendar && weekday >= 5 ? 0n : weight)));
  const [off, madeUp] = [calendar?.off, calendar?.madeUp].map((days = new Float64Array()) => ({
    days, sums: runningSums(Array.from(days, (day) => profile[weekdayOf(day)])),
  }));
  const upTo = (day: number): bigint => {
    const since = day + 1 - A_MONDAY;
    const ordinary = BigInt(Math.floor(since / 7)) * week[7] + week[since % 7];
    return ordinary - off.sums[countUpTo(off.days, day)] + madeUp.sums[countUpTo(madeUp.days, day)];
  };
  return periods.map(({ first, last }) => upTo(last) - upTo(first - 1));
}

/** The sum of the first none, one, two… of the weights. */
function runningSums(weights: readonly bigint[]): bigint[] {
  const sums = [0n];
  for (const weight of weights) sums.push(sums[sums.length - 1] + weight);
  return sums;
}
