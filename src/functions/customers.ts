import { abcClasses, retention as retentionOf, revisitDay, rfm as rfmOf } from "../domain";
import { answer, answerEach, answerTable, inPlaces } from "./answer";
import { numbersIn, optionalNumberIn, soundCells } from "./cells";
import { oddEither } from "./checkedBeside";
import { calendarIn, daysIn, optionalDayIn } from "./dateCells";
import { headersIn } from "./headers";
import { intervalsBeside } from "./intervalCells";
import { classLabelOf, classLabelsIn } from "./labelCells";
import { namesIn } from "./nameCells";
import { orderCells, rfmHeading, rfmRows } from "./rfmCells";

const FIFTHS = 5;
const PARETO = [[0.8, 0.95]];

/**
 * Recency, frequency and money of each customer from a list of orders, each with a score; the highest is best.
 * @customfunction RFM
 * @param customers The customer of each order. A row without a customer does not count.
 * @param dates The date of each order.
 * @param amounts The amount of each order. A blank one counts as 0.
 * @param [asOf] The day to count from, not before any order; the latest date if omitted.
 * @param [bins] How many scores there are: 5 (default) scores from 1 to 5.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns One row per customer below a header row: customer, last date, days since, count, sum, R, F, M, code.
 */
export function rfm(customers: unknown[][], dates: unknown[][], amounts: unknown[][], asOf?: unknown, bins?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const rules = { asOf: optionalDayIn(asOf, "asOf"), bins: optionalNumberIn(bins, "bins") ?? FIFTHS };
    const { orders, names, dates: days } = orderCells({ customers, dates, amounts });
    const { isShown, texts } = headersIn(headers);
    const table = inPlaces(days, () => rfmOf(orders, rules));
    return answerTable([...(isShown ? [rfmHeading(texts)] : []), ...rfmRows(table, names, rules.bins)]);
  });
}

/**
 * ABC class of each value by the share of the total that larger values hold. Equal values are in one class.
 * @customfunction ABC
 * @param values One cell or a range of values, such as sales per customer. Negative ones count 0.
 * @param [cutoffs] Shares of the total at which the next class begins, ascending: 0.8, 0.95 (default).
 * @param [labels] Name of each class, best first, one more than cutoffs; A, B, C… if omitted.
 * @returns The classes, in the shape of the values.
 */
export function abc(values: unknown[][], cutoffs?: unknown[][], labels?: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(values, "values");
    const edges = soundCells(numbersIn(cutoffs ?? PARETO, "cutoffs"));
    const names = classLabelsIn(labels, edges.values.length + 1);
    const classes = inPlaces(edges, () => abcClasses(cells.values, edges.values));
    return answerEach(cells, cells.odd, (index) => classLabelOf(names, classes[index]));
  });
}

/**
 * The date of the next visit: the last visit plus the interval of the customer's class.
 * @customfunction REVISIT
 * @param lastVisits One cell or a range of dates of the last visit. A blank one stays blank.
 * @param classes The class of each customer: one for all, or one per visit.
 * @param intervals Two columns: class, days until the next visit.
 * @param [days] "calendar" (default): on any day. "working" (default where holidays are given): moved to the next working day.
 * @param [holidays] One column of dates off; TRUE in a second column marks a make-up working day.
 * @returns The dates, in the shape of the last visits.
 */
export function revisit(lastVisits: unknown[][], classes: unknown[][], intervals: unknown[][], days?: unknown, holidays?: unknown[][]): unknown[][] {
  return answer(() => {
    const visits = daysIn(lastVisits, "lastVisits");
    const due = intervalsBeside(visits, classes, intervals);
    const calendar = calendarIn(days, holidays);
    return answerEach(visits, oddEither(visits, due), (index) => revisitDay(visits.values[index], due.valueAt(index), calendar));
  });
}

/**
 * The share of the customers of one period who are there in another, each counted once.
 * @customfunction RETENTION
 * @param before The customers of the first period, in any order and as often as they come.
 * @param after The customers of the second period.
 * @returns The ratio, from 0 to 1.
 */
export function retention(before: unknown[][], after: unknown[][]): unknown[][] {
  return answer(() => [[retentionOf(namesIn(before, "before").keys, namesIn(after, "after").keys)]]);
}
