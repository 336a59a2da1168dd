import { aging as agingOf, funnel as funnelOf } from "../domain";
import { agingBandsIn, agingRows, receivablesIn } from "./agingCells";
import { answer, answerTable } from "./answer";
import { dayIn } from "./dateCells";
import { funnelCells, funnelRows } from "./funnelCells";
import { headersIn } from "./headers";

/**
 * How many deals reached each stage, their amount, and the conversion from the stage before and from the first.
 * @customfunction FUNNEL
 * @param stages One cell or a range with the stage of each deal.
 * @param order The stages in one row or one column, the first one first.
 * @param [amounts] The amount of each deal: one for all, or one per stage cell.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns Five columns, one row per stage, and a last row for stages that are not in the order.
 */
export function funnel(stages: unknown[][], order: unknown[][], amounts?: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const cells = funnelCells({ stages, order, amounts });
    const { isShown, texts } = headersIn(headers);
    const heading = [texts.stage, texts.reached, texts.stageAmount, texts.fromBefore, texts.fromFirst];
    return answerTable([...(isShown ? [heading] : []), ...funnelRows(funnelOf(cells, cells.stages.length), cells.stages, texts)]);
  });
}

/**
 * What is owed by days overdue: what is not due yet, then one row per band, with count, amount and share of the whole amount.
 * @customfunction AGING
 * @param dueDates One cell or a range of the dates when each amount is due.
 * @param amounts One amount for all, or one per due date.
 * @param asOf The day on which the days overdue are counted: what is due on it is 0 days overdue.
 * @param bands The days overdue from which each band counts, such as 1, 31, 61; labels may stand in a second column.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns Four columns, one row for what is not due and one per band.
 */
export function aging(dueDates: unknown[][], amounts: unknown[][], asOf: unknown, bands: unknown[][], headers?: unknown): unknown[][] {
  return answer(() => {
    const receivables = receivablesIn(dueDates, amounts);
    const days = dayIn(asOf, "asOf");
    const periods = agingBandsIn(bands);
    const { isShown, texts } = headersIn(headers);
    const heading = [texts.daysOverdue, texts.itemCount, texts.dueAmount, texts.share];
    return answerTable([...(isShown ? [heading] : []), ...agingRows(agingOf(receivables, days, periods), periods, texts)]);
  });
}
