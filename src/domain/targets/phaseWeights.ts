import { daysBetween } from "../calendar/daysBetween";
import type { DayRange } from "../calendar/periodsOf";
import type { WorkCalendar } from "../calendar/workCalendar";
import { exactIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";
import { monthWeights } from "./monthWeights";
import { weekdayWeights } from "./weekdayWeights";

const MONTHS = 12;
const WEEKDAYS = 7;

/** What a period weighs. */
export interface PhaseRules {
  /** Only its working days count; every day if undefined. */
  readonly calendar?: WorkCalendar;
  /** Without a profile every period counts the same, whatever its days. */
  readonly isEven?: boolean;
  /** Weights, 0 or more: of January to December, of Monday to Sunday, or of each period; NaN stands for a blank and counts 0. */
  readonly profile?: Float64Array;
  /** What the weights of a profile belong to, where their number does not say it. */
  readonly profileBy?: "auto" | "calendar" | "period";
}

/**
 * The exact weight of every period, in integers of which only the proportions count.
 *
 * Without a profile a period weighs its days. A profile of 12 or 7 that could just as well be one weight per period
 * is refused where the two readings give other shares; whatever the total is, so that no amount makes a formula fail.
 *
 * @param periods - In order, without gaps.
 * @param rules - Days that count, and the profile.
 * @returns One weight per period, 0 or more.
 * @throws {PlanError} `weight-negative`, `profile-count`, `profile-not-calendar`, `profile-not-periods`, `profile-ambiguous`
 * @example
 * phaseWeights([{ first: 46023, last: 46053 }, { first: 46054, last: 46081 }], {}) // => [31n, 28n]
 * phaseWeights([{ first: 46023, last: 46053 }, { first: 46054, last: 46081 }], { profile: Float64Array.of(2, 0.5) }) // => [200n, 50n]
 */
export function phaseWeights(periods: readonly DayRange[], { calendar, isEven = false, profile, profileBy = "auto" }: PhaseRules): bigint[] {
  if (!profile) return periods.map(({ first, last }) => (isEven ? 1n : BigInt(daysBetween(first, last, calendar))));
  const weights = checkedProfile(profile);
  const byPeriod = profileBy !== "calendar" && weights.length === periods.length ? weights : undefined;
  const byCalendar = profileBy !== "period" ? calendarWeights(periods, weights, calendar) : undefined;
  if (byPeriod && byCalendar && !isInProportion(byPeriod, byCalendar)) {
    throw new PlanError("profile-ambiguous", { parameter: "profile" }, { found: weights.length });
  }
  const read = byPeriod ?? byCalendar;
  if (read) return read;
  const code = ({ auto: "profile-count", calendar: "profile-not-calendar", period: "profile-not-periods" } as const)[profileBy];
  throw new PlanError(code, { parameter: "profile" }, { found: weights.length, periods: periods.length });
}

function checkedProfile(profile: Float64Array): bigint[] {
  const negative = profile.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new PlanError("weight-negative", { parameter: "profile", index: negative }, { found: profile[negative] });
  return exactIntegers(profile.map((weight) => weight || 0));
}

function calendarWeights(periods: readonly DayRange[], profile: readonly bigint[], calendar: WorkCalendar | undefined): bigint[] | undefined {
  if (profile.length === MONTHS) return monthWeights(periods, profile, calendar);
  return profile.length === WEEKDAYS ? weekdayWeights(periods, profile, calendar) : undefined;
}

/** Whether both lists give everybody the same share. */
function isInProportion(one: readonly bigint[], other: readonly bigint[]): boolean {
  const [oneSum, otherSum] = [one, other].map((weights) => weights.reduce((sum, weight) => sum + weight, 0n));
  return oneSum > 0n === otherSum > 0n && one.every((weight, index) => weight * otherSum === other[index] * oneSum);
}
