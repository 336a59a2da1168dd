import { columnOf, type Column } from "../columns";
import { loop, type Question } from "../question";

const START = 46_023;
const END = 46_387;
const AS_OF = 46_200;
/** The last day of a workbook. */
const DOOMSDAY = 2_958_465;

function plainRatios(actuals: Column, targets: Column): Column {
  return loop(actuals, (actual, index) => actual / (targets[index][0] as number));
}

function plainGrowth(current: Column, previous: Column): Column {
  return loop(current, (value, index) => (value - (previous[index][0] as number)) / Math.abs(previous[index][0] as number));
}

/** Day by day, as a person counts. */
function plainWorkingDays(holidays: Column): number {
  const off = new Set(holidays.map(([day]) => day));
  let days = 0;
  for (let day = 1; day <= DOOMSDAY; day++) if (day % 7 > 1 && !off.has(day)) days++;
  return days;
}

function plainProgress(actuals: Column, targets: Column): Column {
  const [passed, total] = [AS_OF - START + 1, END - START + 1];
  return actuals.map(([cell], index) => {
    const [actual, target] = [cell as number, targets[index][0] as number];
    const gap = Math.max(0, target - actual);
    return [actual / target, passed / total, actual / target - passed / total, gap, gap / (total - passed), (actual * total) / passed];
  });
}

export const progressQuestions: readonly Question[] = [
  {
    id: "ATTAINMENT", rows: "actuals", kinds: ["cents", "ugly", "words"],
    prepare: ({ ATTAINMENT }, { cells, numbers, rows }) => {
      const targets = columnOf("cents", rows, 1);
      return { ask: () => ATTAINMENT(cells, targets), plain: () => plainRatios(numbers, targets) };
    },
  },
  {
    id: "ATTAINMENT", way: "without targets", rows: "actuals", kinds: ["cents"],
    prepare: ({ ATTAINMENT }, { cells, rows }) => {
      const targets = columnOf("blanks", rows);
      return { ask: () => ATTAINMENT(cells, targets), plain: () => plainRatios(cells, targets) };
    },
  },
  {
    id: "GROWTH", rows: "values", kinds: ["cents", "ugly"],
    prepare: ({ GROWTH }, { cells, rows }) => {
      const previous = columnOf("cents", rows, 1);
      return { ask: () => GROWTH(cells, previous), plain: () => plainGrowth(cells, previous) };
    },
  },
  {
    id: "TIMEPASSED", rows: "holidays", kinds: ["any"], against: "counting 8,000 years day by day",
    prepare: ({ TIMEPASSED }, { rows }) => {
      const holidays = Array.from({ length: rows }, (_, index) => [((index * 7919) % DOOMSDAY) + 1]);
      return { ask: () => TIMEPASSED(1, DOOMSDAY, AS_OF, "working", holidays), plain: () => plainWorkingDays(holidays) };
    },
  },
  {
    id: "PROGRESS", rows: "actuals", kinds: ["cents", "ugly", "ties"],
    prepare: ({ PROGRESS }, { cells, kind, rows }) => {
      const targets = columnOf(kind === "ugly" ? kind : "cents", rows, 1);
      return { ask: () => PROGRESS(cells, targets, START, END, AS_OF, "working"), plain: () => plainProgress(cells, targets) };
    },
  },
];
