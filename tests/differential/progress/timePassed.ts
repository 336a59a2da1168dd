import { timePassed as timePassedOf } from "../../../src/functions/progress";
import { dayIn, daysCounter, daysNear, FIRST_DAY, holidaysOf, isWeekend, type Days } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly days: Days;
}

/** A week of holidays around which two weekend days are worked. */
const GOLDEN_WEEK: Days = { off: [0, 1, 2, 3, 4].map((day) => FIRST_DAY + 7 + day), madeUp: [FIRST_DAY + 5, FIRST_DAY + 13] };

export const timePassed = question<Given>({
  id: "TIMEPASSED",
  about: "",
  isExact: false,
  usual: (draw) => {
    const start = dayIn(draw);
    const end = start + draw.integer(4, 120);
    return { start, end, asOf: draw.integer(start - 3, end + 3), days: daysNear(draw, start, end) };
  },
  edges: {
    "the day before the start": (given) => ({ ...given, asOf: given.start - 1 }),
    "the first day": (given) => ({ ...given, asOf: given.start }),
    "the last day": (given) => ({ ...given, asOf: given.end }),
    "one day": (given) => ({ ...given, end: given.start, asOf: given.start, days: "calendar" }),
    "no working day in it": (given) => {
      const saturday = given.start + ((7 - (given.start % 7)) % 7);
      return { start: saturday, end: saturday + 1, asOf: saturday, days: { off: [FIRST_DAY], madeUp: [] } };
    },
    "a holiday listed twice, and one on a weekend": (given) => ({ ...given, days: { off: [given.start + 1, given.start + 1, ...[0, 1, 2, 3, 4, 5, 6].map((day) => given.start + day).filter(isWeekend)], madeUp: [] } }),
    "a week off with make-up days": () => ({ start: FIRST_DAY, end: FIRST_DAY + 20, asOf: FIRST_DAY + 13, days: GOLDEN_WEEK }),
  },
  ours: ({ start, end, asOf, days }) => called(timePassedOf, start, end, asOf, undefined, holidaysOf(days)),
  native: ({ start, end, asOf, days }, block) => {
    const [first, last, today] = [start, end, asOf].map((day) => block.one(day));
    const count = daysCounter(block, days);
    const total = block.formula(count(`${first}`, `${last}`));
    return block.formula(`IF(${total}=0,NA(),${count(`${first}`, `MIN(${today},${last})`)}/${total})`);
  },
});
