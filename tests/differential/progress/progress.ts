import { progress as progressOf } from "../../../src/functions/progress";
import { column } from "../../support/cellCalls";
import { dayIn, daysCounter, daysNear, holidaysOf, type Days } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly actuals: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly days: Days;
}

/** Attainment, time passed, ahead by, gap, needed per remaining day, projection. */
export const progress = question<Given>({
  id: "PROGRESS",
  about: "",
  isExact: false,
  usual: (draw) => {
    const start = dayIn(draw);
    // Ten days hold a working day whatever is off.
    const end = start + draw.integer(10, 90);
    const count = draw.integer(2, 4);
    return {
      actuals: draw.list(count, () => draw.hundredths(0, 900)),
      targets: draw.list(count, () => draw.hundredths(1, 900)),
      start,
      end,
      asOf: draw.integer(start - 1, end + 1),
      days: daysNear(draw, start, end),
    };
  },
  edges: {
    "before the first day": (given) => ({ ...given, asOf: given.start - 1 }),
    "after the last day": (given) => ({ ...given, asOf: given.end }),
    "exactly the target": (given) => ({ ...given, actuals: given.targets }),
    "exactly on pace": (given) => ({ ...given, start: given.start, end: given.start + 29, asOf: given.start + 20, actuals: [70, 140, 0.7], targets: [100, 200, 1], days: "calendar" }),
    "no target": (given) => ({ ...given, targets: [0, null, ...given.targets.slice(2)] }),
    "a blank beside a target": (given) => ({ ...given, actuals: [null, ...given.actuals.slice(1)] }),
  },
  ours: ({ actuals, targets, start, end, asOf, days }) => called(progressOf, column(...actuals), column(...targets), start, end, asOf, undefined, holidaysOf(days)),
  native: ({ actuals, targets, start, end, asOf, days }, block) => {
    const actual = block.put(column(...actuals));
    const target = block.put(column(...targets));
    const [first, last, today] = [start, end, asOf].map((day) => block.one(day));
    const count = daysCounter(block, days);
    const total = block.formula(count(`${first}`, `${last}`));
    const passed = block.formula(count(`${first}`, `MIN(${today},${last})`));
    return block.fill(actual.rows, 6, (row, part) => {
      const [own, goal] = [actual.at(row), target.at(row)];
      const beside = (text: string): string => `IF(N(${goal})=0,NA(),${text})`;
      return [
        beside(`${own}/${goal}`),
        `${passed}/${total}`,
        beside(`${own}/${goal}-${passed}/${total}`),
        beside(`MAX(0,${goal}-${own})`),
        beside(`IF(${passed}=${total},"",MAX(0,${goal}-${own})/(${total}-${passed}))`),
        `IF(${passed}=0,"",${own}*${total}/${passed})`,
      ][part];
    });
  },
});
