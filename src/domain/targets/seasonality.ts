import { monthOf } from "../calendar/months";
import { weekdayOf } from "../calendar/weekdayOf";
import { digitsAt } from "../money/decimal";
import { ratioToNumber } from "../money/ratioToNumber";
import { RunningSum } from "../money/runningSum";
import { PlanError } from "../planError";

/** A slot of each period, from 0, and how many slots there are. */
const SEASONS = {
  month: { slots: 12, periodOf: monthOf, slotOf: (period: number) => period % 12 },
  quarter: { slots: 4, periodOf: (day: number) => Math.floor(monthOf(day) / 3), slotOf: (period: number) => period % 4 },
  day: { slots: 7, periodOf: (day: number) => day, slotOf: weekdayOf },
} as const;

/** Months of the year, quarters of the year, days of the week. */
export type SeasonGrain = keyof typeof SEASONS;

/**
 * How strong each month, quarter or weekday is: indices whose average is 1.
 *
 * Amounts are summed per actual period, the periods of one slot averaged, and the averages divided by their mean over
 * the slots that have data. A period without an amount is missing, not 0; the trend is not removed. Each index is one
 * exact fraction, rounded once, so that equal seasons get equal indices.
 *
 * @param days - Serial numbers in any order; NaN where a row is left out.
 * @param amounts - Beside each day, any sign, read at 15 significant digits.
 * @param grain - What the slots are.
 * @returns January to December, first to fourth quarter, or Monday to Sunday; NaN where there is no data.
 * @throws {PlanError} `season-empty` without any data, `season-zero` where the averages add up to 0
 * @see https://www.itl.nist.gov/div898/handbook/pmc/section4/pmc443.htm
 * @example
 * Array.from(seasonality(Float64Array.of(46023, 46054, 46054), Float64Array.of(1, 2, 1), "month").slice(0, 3)) // => [0.5, 1.5, NaN]
 * // A quarter of two years counts by its average
 * Array.from(seasonality(Float64Array.of(46023, 46388, 46113), Float64Array.of(4, 8, 2), "quarter")) // => [1.5, 0.5, NaN, NaN]
 */
export function seasonality(days: Float64Array, amounts: Float64Array, grain: SeasonGrain): Float64Array {
  const slots = slotsOf(days, amounts, grain);
  const sums = slots.map(({ sum }) => sum.total());
  const scale = sums.reduce((most, sum) => Math.max(most, sum.scale), 0);
  const product = slots.reduce((before, { periods }) => before * BigInt(periods.size || 1), 1n);
  const averages = slots.map(({ periods }, index) => (digitsAt(sums[index], scale) * product) / BigInt(periods.size || 1));
  const total = averages.reduce((before, average) => before + average, 0n);
  const filled = BigInt(slots.filter(({ periods }) => periods.size > 0).length);
  if (filled === 0n) throw new PlanError("season-empty", { parameter: "dates" });
  if (total === 0n) throw new PlanError("season-zero", { parameter: "amounts" });
  const sign = total < 0n ? -1n : 1n;
  return Float64Array.from(slots, ({ periods }, index) => (periods.size === 0 ? NaN : ratioToNumber(averages[index] * filled * sign, total * sign) + 0));
}

interface Slot {
  readonly sum: RunningSum;
  /** The actual periods that have an amount. */
  readonly periods: Set<number>;
}

function slotsOf(days: Float64Array, amounts: Float64Array, grain: SeasonGrain): Slot[] {
  const { slots: count, periodOf, slotOf } = SEASONS[grain];
  const slots = Array.from({ length: count }, (): Slot => ({ sum: new RunningSum(), periods: new Set() }));
  days.forEach((day, index) => {
    if (Number.isNaN(day)) return;
    const period = periodOf(day);
    const slot = slots[slotOf(period)];
    slot.sum.add(amounts[index]);
    slot.periods.add(period);
  });
  return slots;
}
