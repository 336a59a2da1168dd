import { revisit as revisitOf } from "../../../src/functions/customers";
import { column } from "../../support/cellCalls";
import { dayIn, FIRST_DAY, holidaysOf, isWeekend, type Days } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly visits: readonly (number | null)[];
  readonly classes: readonly string[];
  readonly intervals: readonly (readonly [label: string, days: number])[];
  readonly days: Days;
}

const monday = FIRST_DAY;

/** WORKDAY from the day before the due one, or an earlier make-up day. */
export const revisit = question<Given>({
  id: "REVISIT",
  about: "",
  isExact: true,
  usual: (draw) => {
    const visits = draw.list(draw.integer(2, 5), () => dayIn(draw));
    const near = (): number => draw.pick(visits) + draw.integer(5, 65);
    const madeUp = [...new Set(draw.list(draw.integer(0, 5), near))].filter(isWeekend);
    return {
      visits,
      classes: visits.map(() => draw.pick(["A", "b", "C"])),
      intervals: [["A", draw.integer(5, 20)], ["B", draw.integer(20, 40)], ["c", draw.integer(30, 60)]],
      days: draw.chance(0.2) ? "calendar" : { off: draw.list(draw.integer(1, 6), near).filter((day) => !madeUp.includes(day)), madeUp },
    };
  },
  edges: {
    "due on a Saturday, a Sunday and a Monday": (given) => ({ ...given, visits: [5, 6, 7].map((day) => monday + day), classes: ["A", "A", "A"], intervals: [["A", 7]], days: { off: [monday - 7], madeUp: [] } }),
    "due on a day off before a weekend": (given) => ({ ...given, visits: [monday + 4], classes: ["A"], intervals: [["A", 7]], days: { off: [monday + 11, monday + 14], madeUp: [] } }),
    "due on a make-up day": (given) => ({ ...given, visits: [monday + 5, monday + 6], classes: ["A", "A"], intervals: [["A", 7]], days: { off: [monday + 14], madeUp: [monday + 12, monday + 13] } }),
    "a make-up day is the next to be worked": (given) => ({ ...given, visits: [monday + 4], classes: ["A"], intervals: [["A", 7]], days: { off: [monday + 11], madeUp: [monday + 13] } }),
    "the next day": (given) => ({ ...given, intervals: given.intervals.map(([label]) => [label, 1]) }),
    "no visit yet": (given) => ({ ...given, visits: [null, ...given.visits.slice(1)] }),
    "any day will do": (given) => ({ ...given, days: "calendar" }),
  },
  ours: ({ visits, classes, intervals, days }) => called(revisitOf, column(...visits), column(...classes), intervals.map((row) => [...row]), undefined, holidaysOf(days)),
  native: ({ visits, classes, intervals, days }, block) => {
    const last = block.put(column(...visits));
    const label = block.put(column(...classes));
    const table = block.put(intervals);
    const due = block.down(last.rows, (row) => `${last.at(row)}+VLOOKUP(${label.at(row)},${table},2,FALSE)`);
    if (days === "calendar") return block.down(last.rows, (row) => `IF(${last.at(row)}="","",${due.at(row)})`);
    const off = block.put(column(...(days.off.length > 0 ? days.off : [null])));
    const madeUp = block.put(column(...(days.madeUp.length > 0 ? days.madeUp : [null])));
    return block.down(last.rows, (row) => {
      const workday = `WORKDAY(${due.at(row)}-1,1,${off})`;
      const made = `IF(COUNTIF(${madeUp},">="&${due.at(row)})=0,${workday},MINIFS(${madeUp},${madeUp},">="&${due.at(row)}))`;
      return `IF(${last.at(row)}="","",MIN(${workday},${made}))`;
    });
  },
});
