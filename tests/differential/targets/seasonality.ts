import { seasonality as seasonalIndices } from "../../../src/functions/targets";
import { column } from "../../support/cellCalls";
import { dayIn, FIRST_DAY } from "../idioms/days";
import { called } from "../lane/called";
import { question } from "../lane/question";

type Grain = "month" | "quarter" | "day";

interface Given {
  readonly dates: readonly number[];
  readonly amounts: readonly (number | null)[];
  readonly grain: Grain;
}

/** How many slots there are, which one a day is in, and which period it belongs to. */
const SLOTS: Readonly<Record<Grain, { readonly count: number; slot(day: string): string; period(day: string): string }>> = {
  month: { count: 12, slot: (day) => `MONTH(${day})`, period: (day) => `12*YEAR(${day})+MONTH(${day})` },
  quarter: { count: 4, slot: (day) => `ROUNDUP(MONTH(${day})/3,0)`, period: (day) => `4*YEAR(${day})+ROUNDUP(MONTH(${day})/3,0)` },
  day: { count: 7, slot: (day) => `WEEKDAY(${day},2)`, period: (day) => day },
};

/** SUMIF once for each period, AVERAGEIFS over the periods of a slot, and the mean of those that exist. */
export const seasonality = question<Given>({
  id: "SEASONALITY",
  about: "",
  isExact: false,
  usual: (draw) => {
    const rows = draw.integer(15, 28);
    return { dates: draw.list(rows, () => dayIn(draw)), amounts: draw.list(rows, () => draw.hundredths(1, 9000)), grain: draw.pick(["month", "quarter", "day"]) };
  },
  edges: {
    "one row": (given) => ({ ...given, dates: given.dates.slice(0, 1), amounts: [12.5], grain: "quarter" }),
    "first and last days of months": (given) => ({ ...given, dates: given.dates.map((_, index) => FIRST_DAY + [0, 30, 31, 59, 60, 90, 91, 120, 121, 365, 366][index % 11]), grain: "month" }),
    "a row without an amount": (given) => ({ ...given, amounts: given.amounts.map((amount, index) => (index === 2 ? null : amount)) }),
    "all on one day": (given) => ({ ...given, dates: given.dates.map(() => FIRST_DAY + 3), grain: "quarter" }),
    "amounts of 0 count": (given) => ({ ...given, amounts: given.amounts.map((amount, index) => (index % 3 === 0 ? 0 : amount)) }),
  },
  ours: ({ dates, amounts, grain }) => called(seasonalIndices, column(...dates), column(...amounts), grain),
  native: ({ dates, amounts, grain }, block) => {
    const { count, slot, period } = SLOTS[grain];
    const days = block.put(column(...dates));
    const sold = block.put(column(...amounts));
    const rowOf = (row: number, text: string): string => `IF(${sold.at(row)}="","",${text})`;
    const slots = block.down(days.rows, (row) => rowOf(row, slot(days.at(row))));
    const periods = block.down(days.rows, (row) => rowOf(row, period(days.at(row))));
    const sums = block.down(days.rows, (row) => rowOf(row, `IF(COUNTIF(${periods.column(0, row)},${periods.at(row)})>1,"",SUMIF(${periods},${periods.at(row)},${sold}))`));
    const averages = block.down(count, (row) => `IFERROR(AVERAGEIFS(${sums},${slots},${row + 1}),"")`);
    return block.down(count, (row) => `IF(${averages.at(row)}="","",${averages.at(row)}/AVERAGE(${averages}))`);
  },
});
