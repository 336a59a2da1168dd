import { daysBetween } from "../calendar/daysBetween";
import { firstDayOf, monthOf } from "../calendar/months";
import type { DayRange } from "../calendar/periodsOf";
import type { WorkCalendar } from "../calendar/workCalendar";

/** The least number that every count of days in a month divides: the least common multiple of 1 to 31. */
const ALL_COUNTS = 72_201_776_446_800n;

interface Month extends DayRange {
  /** What each of its days that counts weighs. */
  readonly perDay: bigint;
}

/**
 * The weight of every period by a profile of the year: each month's weight is spread evenly over its days.
 *
 * A month is spread over the days of the whole month, also where only a part of it lies in a period. A month without
 * a day that counts gets nothing.
 *
 * @param periods - In order, without gaps.
 * @param profile - Weights of January to December, integers from 0.
 * @param calendar - Only its working days count; every day if undefined.
 * @returns One weight per period, in integers of which only the proportions count.
 * @example
 * // Two days of January of weight 31 count as much as two days of February of weight 28
 * monthWeights([{ first: 46052, last: 46053 }, { first: 46054, last: 46055 }], [31n, 28n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n], undefined).map((weight) => weight / 72201776446800n) // => [2n, 2n]
 */
export function monthWeights(periods: readonly DayRange[], profile: readonly bigint[], calendar: WorkCalendar | undefined): bigint[] {
  const months = monthsAround(periods, profile, calendar);
  let earliest = 0;
  return periods.map(({ first, last }) => {
    while (months[earliest].last < first) earliest++;
    let weight = 0n;
    for (let index = earliest; index < months.length && months[index].first <= last; index++) {
      const month = months[index];
      weight += month.perDay * BigInt(daysBetween(Math.max(first, month.first), Math.min(last, month.last), calendar));
    }
    return weight;
  });
}

/** All months that the periods touch, whole. */
function monthsAround(periods: readonly DayRange[], profile: readonly bigint[], calendar: WorkCalendar | undefined): Month[] {
  const [start, end] = [monthOf(periods[0].first), monthOf(periods[periods.length - 1].last)];
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const month = start + index;
    const [first, last] = [firstDayOf(month), firstDayOf(month + 1) - 1];
    const days = daysBetween(first, last, calendar);
    return { first, last, perDay: days === 0 ? 0n : profile[month % profile.length] * (ALL_COUNTS / BigInt(days)) };
  });
}
