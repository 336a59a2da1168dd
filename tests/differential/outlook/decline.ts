import { decline as declineOf } from "../../../src/functions/forecast";
import { called } from "../lane/called";
import type { Draw } from "../lane/draw";
import { question } from "../lane/question";

interface Given {
  readonly history: readonly (readonly (number | null)[])[];
  readonly window: number;
  /** In percent. */
  readonly threshold: number;
}

/** Rows that fall from `before` to `after` in each period of the window. */
const falling = (given: Given, before: number, after: number): Given => ({ ...given, history: given.history.map(() => [7, ...Array(given.window).fill(before), ...Array(given.window).fill(after)]) });

/** Two ranges side by side, SUM against SUM. */
export const decline = question<Given>({
  id: "DECLINE",
  about: "",
  isExact: false,
  usual: (draw: Draw) => {
    const window = draw.integer(1, 4);
    const periods = 2 * window + draw.integer(0, 3);
    return { history: draw.list(draw.integer(2, 5), () => draw.list(periods, () => draw.hundredths(1, 900))), window, threshold: draw.pick([20, draw.integer(1, 60)]) };
  },
  edges: {
    "a fall by exactly the threshold": (given) => falling({ ...given, threshold: 20 }, 100.1, 80.08),
    "a cent less than the threshold": (given) => falling({ ...given, threshold: 20 }, 100.1, 80.09),
    "no change, and a threshold of 0": (given) => falling({ ...given, threshold: 0 }, 55.5, 55.5),
    "nothing before": (given) => ({ ...given, history: [[...given.history[0].map(() => 0)], ...given.history] }),
    "nothing any more": (given) => falling({ ...given, threshold: 100 }, 12.34, 0),
    "blanks count 0": (given) => ({ ...given, history: given.history.map((row) => row.map((amount, index) => (index === row.length - 1 ? null : amount))) }),
    "a row of blanks": (given) => ({ ...given, history: [...given.history, given.history[0].map(() => null)] }),
  },
  ours: ({ history, window, threshold }) => called(declineOf, history.map((row) => [...row]), window, threshold / 100),
  native: ({ history, window, threshold }, block) => {
    const given = block.put(history);
    const percent = block.one(threshold);
    const start = given.columns - window;
    const cents = (row: number, from: number): string => `ROUND(100*SUM(${given.at(row, from)}:${given.at(row, from + window - 1)}),0)`;
    const before = block.down(given.rows, (row) => cents(row, start - window));
    const after = block.down(given.rows, (row) => cents(row, start));
    return block.fill(given.rows, 2, (row, part) => {
      const [earlier, later] = [before.at(row), after.at(row)];
      const change = `IF(${earlier}<=0,NA(),(${later}-${earlier})/${earlier})`;
      const hasDeclined = `AND(${earlier}>0,100*(${earlier}-${later})>=${percent}*${earlier})`;
      return `IF(COUNT(${given.row(row)})=0,"",${part === 0 ? change : hasDeclined})`;
    });
  },
});
