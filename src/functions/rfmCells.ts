import { PlanError, type Orders, type RfmTable } from "../domain";
import type { Answer } from "./answer";
import { BLANK, numbersIn, placeIn, soundCells, spread, type NumberCells } from "./cells";
import { daysIn } from "./dateCells";
import type { HeaderTexts } from "./headers";
import { namesIn, type NameCells } from "./nameCells";

interface OrderRanges {
  readonly customers: unknown;
  readonly dates: unknown;
  readonly amounts: unknown;
}

/** What RFM works on, and the dates to tell a fault in them by. */
interface OrderCells {
  readonly orders: Orders;
  readonly names: NameCells;
  readonly dates: NumberCells;
}

/** Every row matters, so the first bad cell is the whole result. A row without a customer is no order. */
export function orderCells(ranges: OrderRanges): OrderCells {
  const names = namesIn(ranges.customers, "customers");
  const dates = soundCells(daysIn(ranges.dates, "dates"));
  const amounts = soundCells(numbersIn(ranges.amounts, "amounts"));
  const orders = { customers: names.keys, days: valuesBeside(dates, names), amounts: valuesBeside(amounts, names) };
  const undated = orders.days.findIndex((day, index) => Number.isNaN(day) && names.keys[index] !== BLANK);
  if (undated >= 0) throw new PlanError("date-missing", placeIn(names, "dates", undated));
  return { orders, names, dates };
}

function valuesBeside(cells: NumberCells, names: NameCells): Float64Array {
  const at = spread(cells, names, (index) => cells.values[index]);
  if (cells.values.length === names.keys.length) return cells.values;
  return new Float64Array(names.keys.length).map((_, index) => at(index));
}

export function rfmHeading(texts: HeaderTexts): readonly string[] {
  return [texts.customer, texts.lastDate, texts.daysSince, texts.orders, texts.orderSum, texts.recency, texts.frequency, texts.monetary, texts.code];
}

export function rfmRows(table: RfmTable, names: NameCells, bins: number): Answer[][] {
  const { firsts, lastDays, daysSince, counts, sums, recency, frequency, monetary } = table;
  const codeOf = codes(bins);
  const rows = new Array<Answer[]>(firsts.length);
  for (let index = 0; index < rows.length; index++) {
    const [r, f, m] = [recency[index], frequency[index], monetary[index]];
    rows[index] = [names.writtenAt(firsts[index]), lastDays[index], daysSince[index], counts[index], sums[index], r, f, m, codeOf(r, f, m)];
  }
  return rows;
}

/** Single digits stand side by side; larger scores need something between them that no sheet reads as a date or a number. */
function codes(bins: number): (recency: number, frequency: number, monetary: number) => string {
  if (bins > 9) return (recency, frequency, monetary) => `${recency}|${frequency}|${monetary}`;
  // A million rows share a few hundred texts.
  const texts = Array.from({ length: 1000 }, (_, digits) => String(digits));
  return (recency, frequency, monetary) => texts[100 * recency + 10 * frequency + monetary];
}
