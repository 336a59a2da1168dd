import { add, divide, fraction, inProportion, isSame, multiply, shownFraction, toDouble, type Fraction } from "./fractions";
import { naiveDays, naiveText, type NaiveHoliday } from "./naiveCalendar";
import { naiveShares } from "./naiveSplit";

const ZERO = fraction(0n);
const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);

export interface NaivePhase {
  readonly total: number;
  readonly start: number;
  readonly end: number;
  readonly grain: "day" | "week" | "month" | "quarter";
  readonly profile?: readonly number[];
  readonly days: "calendar" | "working" | "equal";
  readonly holidays: readonly NaiveHoliday[];
  readonly unit: number;
  readonly profileBy?: "calendar" | "period";
}

const month = (day: number): string => naiveText(day).slice(0, 7);
/** From 1 March 1900 on; 0 is Monday. */
const weekday = (day: number): number => (new Date(`${naiveText(day)}T00:00:00Z`).getUTCDay() + 6) % 7;

function periodName(day: number, grain: NaivePhase["grain"]): string {
  if (grain === "day") return naiveText(day);
  if (grain === "week") return `week of ${naiveText(day - weekday(day))}`;
  const [year, number] = month(day).split("-").map(Number);
  return grain === "month" ? month(day) : `${year}, quarter ${Math.ceil(number / 3)}`;
}

/** A second phasing, day by day, written from the rules alone: rows of first day and target, or what is wrong. */
export function naivePhase(input: NaivePhase): [first: number, target: number][] | string {
  const periods = new Map<string, number[]>();
  for (let day = input.start; day <= input.end; day++) {
    const name = periodName(day, input.grain);
    periods.set(name, [...(periods.get(name) ?? []), day]);
  }
  const days = [...periods.values()];
  const found = weightsOf(days, input);
  if (typeof found === "string") return found;
  const weights = inProportion(found);
  const whole = sumOf(weights);
  if (whole.top === 0n) return input.profile ? "profile-empty" : "no-working-day";
  const size = Math.abs(input.total);
  const parts = input.unit === 0
    ? weights.map((weight) => toDouble(multiply(shownFraction(size), divide(weight, whole))))
    : naiveShares(size, weights, { unit: input.unit })!;
  return days.map(([first], index) => [first, (input.total < 0 ? -parts[index] : parts[index]) + 0]);
}

function weightsOf(periods: number[][], input: NaivePhase): Fraction[] | string {
  const { profile, profileBy } = input;
  const counts = (day: number): boolean => naiveDays(day, day, input.days === "working" ? input.holidays : undefined) === 1;
  if (!profile) return periods.map((days) => (input.days === "equal" ? fraction(1n) : fraction(BigInt(days.filter(counts).length))));
  const isCalendar = (profile.length === 12 || profile.length === 7) && profileBy !== "period";
  const isPeriods = profile.length === periods.length && profileBy !== "calendar";
  const byPeriod = profile.map(shownFraction);
  if (!isCalendar) return isPeriods ? byPeriod : profileBy === undefined ? "profile-count" : profileBy === "period" ? "profile-not-periods" : "profile-not-calendar";
  const byCalendar = profile.length === 12 ? byMonth(periods, byPeriod, counts) : byWeekday(periods, byPeriod, counts);
  return isPeriods && !sameShares(byPeriod, byCalendar) ? "profile-ambiguous" : byCalendar;
}

/** Each month's weight over the days of the whole month that count. */
function byMonth(periods: number[][], profile: Fraction[], counts: (day: number) => boolean): Fraction[] {
  const wholeMonths = new Map<string, number>();
  const wholeMonth = (day: number): number => {
    const name = month(day);
    if (!wholeMonths.has(name)) wholeMonths.set(name, Array.from({ length: 61 }, (_, index) => day - 30 + index).filter((other) => month(other) === name && counts(other)).length);
    return wholeMonths.get(name)!;
  };
  return periods.map((days) => {
    const found = new Map<string, number[]>();
    for (const day of days.filter(counts)) found.set(month(day), [...(found.get(month(day)) ?? []), day]);
    return sumOf([...found.values()].map((part) => multiply(profile[Number(month(part[0]).slice(5)) - 1], fraction(BigInt(part.length), BigInt(wholeMonth(part[0]))))));
  });
}

function byWeekday(periods: number[][], profile: Fraction[], counts: (day: number) => boolean): Fraction[] {
  return periods.map((days) => sumOf(profile.map((weight, index) => multiply(weight, fraction(BigInt(days.filter((day) => weekday(day) === index && counts(day)).length))))));
}

function sameShares(first: Fraction[], second: Fraction[]): boolean {
  const [one, other] = [inProportion(first), inProportion(second)];
  const [oneSum, otherSum] = [sumOf(one), sumOf(other)];
  if (oneSum.top === 0n || otherSum.top === 0n) return oneSum.top === otherSum.top;
  return one.every((weight, index) => isSame(divide(weight, oneSum), divide(other[index], otherSum)));
}
