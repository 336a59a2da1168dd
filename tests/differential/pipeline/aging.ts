import { aging as agingOf } from "../../../src/functions/pipeline";
import { column } from "../../support/cellCalls";
import { FIRST_DAY } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  /** Due days, by how many days they are before the day of the report. */
  readonly overdue: readonly (number | null)[];
  readonly amounts: readonly (number | null)[];
  /** Days from which each band counts, ascending. */
  readonly bands: readonly number[];
}

const AS_OF = FIRST_DAY + 400;

const dueDays = ({ overdue }: Given): (number | null)[] => overdue.map((days) => (days === null ? null : AS_OF - days));
const tableOf = ({ bands }: Given): unknown[][] => bands.map((from, index) => [from, `band ${index + 1}`]);
/** Each day beside an amount of its own. */
const onDays = (given: Given, overdue: readonly number[]): Given => ({ ...given, overdue, amounts: overdue.map((_, index) => 100.25 + index) });

/** COUNTIFS and SUMIFS between two due dates. */
export const aging = question<Given>({
  id: "AGING",
  about: "",
  isExact: false,
  usual: (draw) => {
    const items = draw.integer(4, 14);
    return { overdue: draw.list(items, () => draw.integer(-40, 130)), amounts: draw.list(items, () => draw.hundredths(1, 9000)), bands: draw.ascending(draw.integer(1, 5), 0, 120) };
  },
  edges: {
    "exactly the first day of every band": (given) => onDays(given, given.bands),
    "a day less than every band": (given) => onDays(given, given.bands.map((from) => from - 1)),
    "due today, yesterday and tomorrow": (given) => ({ ...onDays(given, [0, 1, -1]), bands: [1, 31, 61] }),
    "nothing is due": (given) => onDays(given, [-1, -30, -400]),
    "an empty row": (given) => ({ ...given, overdue: [null, ...given.overdue.slice(1)], amounts: [null, ...given.amounts.slice(1)] }),
    "credit notes that leave nothing": (given) => ({ ...given, overdue: [5, 50], amounts: [120.5, -120.5] }),
    "a blank amount": (given) => ({ ...given, amounts: [null, ...given.amounts.slice(1)] }),
  },
  ours: (given) => called(agingOf, column(...dueDays(given)), column(...given.amounts), AS_OF, tableOf(given), false),
  native: (given, block) => {
    const due = block.put(column(...dueDays(given)));
    const owed = block.put(column(...given.amounts));
    const bands = block.put(tableOf(given));
    const today = block.one(AS_OF);
    const within = (line: number): string => {
      const until = line > 0 ? `,${due},"<="&${today}-${bands.at(line - 1)}` : "";
      return `${due},">"&${line < given.bands.length ? `${today}-${bands.at(line)}` : "0"}${until}`;
    };
    return block.fill(given.bands.length + 1, 4, (line, part) => {
      const sum = `SUMIFS(${owed},${within(line)})`;
      return [line === 0 ? '"Not due"' : bands.at(line - 1, 1), `COUNTIFS(${within(line)})`, sum, `IF(SUM(${owed})=0,NA(),${sum}/SUM(${owed}))`][part];
    });
  },
});
