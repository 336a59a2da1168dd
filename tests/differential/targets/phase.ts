import { phase } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { cents } from "../idioms/cents";
import { dayIn, daysCounter, daysNear, FIRST_DAY, holidaysOf, type Days } from "../idioms/days";
import { splitCents } from "../idioms/largestRemainder";
import type { Area } from "../lane/area";
import type { Block } from "../lane/block";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question } from "../lane/question";

type Grain = "day" | "week" | "month" | "quarter";

interface Given {
  readonly total: number;
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly days: Days | "equal";
  readonly unit: number;
}

/** The last day of the period that a day is in. */
const LAST_DAY: Readonly<Record<Grain, (day: string) => string>> = {
  day: (day) => day,
  week: (day) => `${day}-WEEKDAY(${day},2)+7`,
  month: (day) => `EOMONTH(${day},0)`,
  quarter: (day) => `EOMONTH(${day},MOD(3-MONTH(${day}),3))`,
};

/** Serial number 25,569 is 1 January 1970. */
const monthOf = (day: number): number => {
  const date = new Date((day - 25_569) * 86_400_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
};

/** Which period a day is in, by counting on. */
const PERIOD: Readonly<Record<Grain, (day: number) => number>> = {
  day: (day) => day,
  week: (day) => Math.floor((day + 5) / 7),
  month: monthOf,
  quarter: (day) => Math.floor(monthOf(day) / 3),
};

const usual = (draw: Draw): Given => {
  const start = dayIn(draw);
  const grain = draw.pick(["day", "week", "month", "month", "quarter"] as const);
  // Ten days hold a working day whatever is off.
  const end = start + draw.integer(10, { day: 20, week: 60, month: 250, quarter: 700 }[grain]);
  return { total: draw.hundredths(-9000, 90_000), start, end, grain, days: draw.chance(0.2) ? "equal" : daysNear(draw, start, end), unit: draw.pick([0.01, 1]) };
};

/** First and last day of every period. */
function periodsOf(block: Block, { start, end, grain }: Pick<Given, "start" | "end" | "grain">): [Area, Area] {
  const count = PERIOD[grain](end) - PERIOD[grain](start) + 1;
  const [from, to] = [block.one(start), block.one(end)];
  const firsts = block.down(count, (row, own) => (row === 0 ? `${from}` : `${LAST_DAY[grain](own.at(row - 1))}+1`));
  return [firsts, block.down(count, (row) => `MIN(${to},${LAST_DAY[grain](firsts.at(row))})`)];
}

/** The days of each period, split by largest remainder. */
export const phaseByDays = question<Given>({
  id: "PHASE",
  about: "by days",
  isExact: true,
  usual,
  edges: {
    "whole months, one of them a leap February": (given) => ({ ...given, start: FIRST_DAY, end: FIRST_DAY + 90, grain: "month", days: "calendar" }),
    "one period": (given) => ({ ...given, grain: "quarter", start: FIRST_DAY + 5, end: FIRST_DAY + 80, days: "calendar" }),
    "from the last day of a month": (given) => ({ ...given, grain: "month", start: FIRST_DAY + 30, end: FIRST_DAY + 31 + 29, days: "calendar" }),
    "equal periods, so that all remainders tie": (given) => ({ ...given, days: "equal", total: 100.01 }),
    "a period without a working day": (given) => ({ ...given, grain: "month", start: FIRST_DAY + 29, end: FIRST_DAY + 60, days: { off: [FIRST_DAY + 29, FIRST_DAY + 30], madeUp: [] } }),
    "nothing to spread": (given) => ({ ...given, total: 0 }),
  },
  ours: ({ total, start, end, grain, days, unit }) => called(phase, total, start, end, grain, undefined, days === "equal" ? "equal" : undefined, days === "equal" ? undefined : holidaysOf(days), unit),
  native: (given, block) => {
    const total = block.one(given.total);
    const unit = block.formula(cents(block.one(given.unit).at(0)));
    const count = given.days === "equal" ? (): string => "1" : daysCounter(block, given.days);
    const [firsts, lasts] = periodsOf(block, given);
    const weights = block.down(firsts.rows, (row) => count(firsts.at(row), lasts.at(row)));
    const parts = splitCents(block, block.formula(cents(`ABS(${total})`)), unit, weights);
    return [firsts, block.down(firsts.rows, (row) => `SIGN(${total})*${parts.at(row)}/100`)];
  },
});

interface Profiled extends Omit<Given, "days"> {
  readonly days: Days;
  /** January to December, or Monday to Sunday. */
  readonly profile: readonly number[];
}

/** A month has its weight, and a part of a month the part of its days; a day has the weight of its weekday. */
export const phaseByProfile = question<Profiled>({
  id: "PHASE",
  about: "by a profile of the year or week",
  isExact: false,
  usual: (draw) => {
    const start = dayIn(draw);
    const isYear = draw.chance(0.6);
    const end = start + (isYear ? draw.integer(20, 290) : draw.integer(10, 25));
    return { total: draw.hundredths(100, 90_000), start, end, grain: isYear ? "month" : "day", days: daysNear(draw, start, end), unit: 0, profile: draw.list(isYear ? 12 : 7, () => draw.integer(1, 30)) };
  },
  edges: {
    "whole months": (given, draw) => ({ ...given, start: FIRST_DAY, end: FIRST_DAY + 120, grain: "month", profile: draw.list(12, () => draw.integer(1, 9)), days: "calendar" }),
    "a weight of 0": (given) => ({ ...given, profile: given.profile.map((weight, index) => (index % 2 === 0 ? 0 : weight)), days: "calendar" }),
    "over the end of a year": (given, draw) => ({ ...given, start: FIRST_DAY + 350, end: FIRST_DAY + 400, grain: "month", profile: draw.list(12, () => draw.integer(1, 9)) }),
    "equal weights": (given) => ({ ...given, profile: given.profile.map(() => 5) }),
    "a negative total": (given) => ({ ...given, total: -given.total }),
  },
  ours: ({ total, start, end, grain, days, unit, profile }) => called(phase, total, start, end, grain, column(...profile), undefined, holidaysOf(days), unit, "calendar"),
  native: (given, block) => {
    const total = block.one(given.total);
    const profile = block.put(column(...given.profile));
    const count = daysCounter(block, given.days);
    const [firsts, lasts] = periodsOf(block, given);
    const weights = block.down(firsts.rows, (row) => {
      const [first, last] = [firsts.at(row), lasts.at(row)];
      if (given.grain === "day") return `INDEX(${profile},WEEKDAY(${first},2))*${count(first, first)}`;
      const whole = count(`(EOMONTH(${first},-1)+1)`, `EOMONTH(${first},0)`);
      return `INDEX(${profile},MONTH(${first}))*(${count(first, last)})/(${whole})`;
    });
    return [firsts, block.down(firsts.rows, (row) => `${total}*${weights.at(row)}/SUM(${weights})`)];
  },
});
