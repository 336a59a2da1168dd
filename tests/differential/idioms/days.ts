import type { Area } from "../lane/area";
import type { Block } from "../lane/block";
import type { Draw } from "../lane/draw";

/** Days off, and weekend days that are worked; serial numbers. */
interface SpecialDays {
  readonly off: readonly number[];
  readonly madeUp: readonly number[];
}

/** What counts as a day of a period: every day, or working days with what makes them special. */
export type Days = "calendar" | SpecialDays;

/** Saturdays and Sundays have these remainders by 7. */
export const isWeekend = (day: number): boolean => day % 7 < 2;

/** 1 January 2024 and the three years after it. */
export const FIRST_DAY = 45_292;

export function dayIn(draw: Draw): number {
  return draw.integer(FIRST_DAY, FIRST_DAY + 1000);
}

/** Days off anywhere near a period, weekend or not; each make-up day is a weekend day of its own. */
export function daysNear(draw: Draw, start: number, end: number): Days {
  if (draw.chance(0.3)) return "calendar";
  const made = draw.list(draw.integer(0, 3), () => draw.integer(start - 5, end + 5)).filter(isWeekend);
  const off = draw.list(draw.integer(1, 6), () => draw.integer(start - 5, end + 5)).filter((day) => !made.includes(day));
  return { off, madeUp: [...new Set(made)] };
}

/** The holidays table as a function of ours takes it; undefined for calendar days. */
export function holidaysOf(days: Days): unknown[][] | undefined {
  if (days === "calendar") return undefined;
  return [["Date", "Make-up"], ...days.off.map((day) => [day, false]), ...days.madeUp.map((day) => [day, true])];
}

/** Counts the days from one to another, both included: NETWORKDAYS and the weekend days that are worked. */
export function daysCounter(block: Block, days: Days): (start: string, end: string) => string {
  if (days === "calendar") return (start, end) => `MAX(0,${end}-${start}+1)`;
  const off = block.put(listed(days.off));
  const madeUp = block.put(listed(days.madeUp));
  return (start, end) => `IF(${end}<${start},0,NETWORKDAYS(${start},${end},${off})+${countBetween(madeUp, start, end)})`;
}

function countBetween(days: Area, start: string, end: string): string {
  return `COUNTIFS(${days},">="&${start},${days},"<="&${end})`;
}

/** A list that is empty is one blank cell. */
function listed(days: readonly number[]): (number | null)[][] {
  return days.length > 0 ? days.map((day) => [day]) : [[null]];
}
