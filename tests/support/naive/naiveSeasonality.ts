import { add, divide, fraction, shownFraction, toDouble, type Fraction } from "./fractions";
import { naiveText } from "./naiveCalendar";

const ZERO = fraction(0n);
const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);
const mean = (values: readonly Fraction[]): Fraction => divide(sumOf(values), fraction(BigInt(values.length)));

/** The slot of a day, and how many slots there are. */
const SLOTS = {
  month: { count: 12, slotOf: (day: number) => Number(naiveText(day).slice(5, 7)) - 1 },
  quarter: { count: 4, slotOf: (day: number) => Math.ceil(Number(naiveText(day).slice(5, 7)) / 3) - 1 },
  day: { count: 7, slotOf: (day: number) => (new Date(`${naiveText(day)}T00:00:00Z`).getUTCDay() + 6) % 7 },
};

/** A second set of indices, written from the rule alone: null where a slot has no data, undefined where there is no answer. */
export function naiveSeasonality(rows: readonly (readonly [day: number, amount: number])[], grain: "month" | "quarter" | "day"): (number | null)[] | undefined {
  const { count, slotOf } = SLOTS[grain];
  const averages = Array.from({ length: count }, (_, slot) => {
    const inside = rows.filter(([day]) => slotOf(day) === slot);
    const periods = new Set(inside.map(([day]) => (grain === "day" ? day : naiveText(day).slice(0, 4))));
    const sums = [...periods].map((period) => sumOf(inside.filter(([day]) => (grain === "day" ? day : naiveText(day).slice(0, 4)) === period).map(([, amount]) => shownFraction(amount))));
    return sums.length === 0 ? undefined : mean(sums);
  });
  const existing = averages.filter((average) => average !== undefined);
  if (existing.length === 0 || sumOf(existing).top === 0n) return undefined;
  return averages.map((average) => (average === undefined ? null : toDouble(divide(average, mean(existing))) + 0));
}
