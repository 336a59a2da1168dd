import { bandReached, commissionLines, commissionOf, drawLedger, payoutCurve, trueUp } from "../domain";
import { answer, answerEach, answerTable } from "./answer";
import { otherwiseIn, resultBandsIn } from "./bandCells";
import { numberIn, numbersIn, optionalNumberIn, optionalNumbersIn } from "./cells";
import { columnBeside, noQuota } from "./columnBeside";
import { creditedCells } from "./creditCells";
import { drawCells } from "./drawCells";
import { explainRows } from "./explainCells";
import { headersIn } from "./headers";
import { alongPeriods } from "./periodCells";
import { pointsIn } from "./pointCells";
import { CENT, quotaIn, quotaPerRow, refuseManySteps, termsIn } from "./termCells";
import { SIDES, wordIn } from "./words";
import { optionalAnswerIn } from "./yesNo";

/**
 * Commission on each amount by a table of bands, computed exactly and rounded once.
 * @customfunction COMMISSION
 * @param amounts One cell or a range of credited amounts.
 * @param bands Two or three columns: from, rate, fixed. With quotas, from is attainment (1 is 100%).
 * @param [method] "marginal" (default): each rate on the part inside its band. "retroactive": the rate reached on everything.
 * @param [quotas] One quota, or one per amount.
 * @param [prior] What was already credited this year: one value, or one per amount.
 * @param [side] Who owns an amount exactly on an edge: "lower" (default) the upper band, "upper" the lower band.
 * @param [unit] The result is a multiple of it: 0.01 (default), 1; 0 for not rounded.
 * @param [threshold] Below it nothing is earned, from it on everything counts; in the unit of from.
 * @returns The commission, in the shape of the amounts.
 */
export function commission(amounts: unknown[][], bands: unknown[][], method?: unknown, quotas?: unknown[][], prior?: unknown[][], side?: unknown, unit?: unknown, threshold?: unknown): unknown[][] {
  return answer(() => {
    const cells = numbersIn(amounts, "amounts");
    const terms = termsIn({ bands, method, side, unit, threshold });
    refuseManySteps(cells.values.length, terms);
    const odd = new Map(cells.odd);
    const quota = columnBeside(cells, optionalNumbersIn(quotas, "quotas"), odd, noQuota);
    const credited = columnBeside(cells, optionalNumbersIn(prior, "prior"), odd, () => undefined);
    const pay = commissionOf(terms, quota !== undefined);
    return answerEach(cells, odd, (index) => pay(cells.values[index], credited?.(index) || 0, quota?.(index) ?? NaN));
  });
}

/**
 * The result that stands in a table beside the band each value has reached, such as a coefficient or a grade.
 * @customfunction BAND
 * @param values One cell or a range of values to look up.
 * @param bands Two columns: from, result. A result is a number or a text.
 * @param [side] Who owns a value exactly on an edge: "lower" (default) the upper band, "upper" the lower band.
 * @param [otherwise] The result below the first band; #N/A if omitted.
 * @returns The results, in the shape of the values.
 */
export function band(values: unknown[][], bands: unknown[][], side?: unknown, otherwise?: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = numbersIn(values, "values");
    const table = resultBandsIn(bands);
    const owner = wordIn(side, "side", SIDES);
    const below = otherwiseIn(otherwise, table[0], cells);
    return answerEach(cells, cells.odd, (index) => bandReached(cells.values[index], table, owner)?.result ?? below(index));
  });
}

/**
 * The working of one commission: a row for each band it touches, and the total that COMMISSION returns.
 * @customfunction EXPLAIN
 * @param amount The credited amount.
 * @param bands Two or three columns: from, rate, fixed. With a quota, from is attainment (1 is 100%).
 * @param [method] "marginal" (default): each rate on the part inside its band. "retroactive": the rate reached on everything.
 * @param [quota] The quota of the amount, where bands start at attainment.
 * @param [prior] What was already credited this year.
 * @param [side] Who owns an amount exactly on an edge: "lower" (default) the upper band, "upper" the lower band.
 * @param [unit] Every commission is a multiple of it: 0.01 (default), 1; 0 for not rounded.
 * @param [threshold] Below it nothing is earned, from it on everything counts; in the unit of from.
 * @param [headers] Language of the header row: "en" (default), "zh-CN", "zh-TW"; FALSE for no header row.
 * @returns From, to, amount, rate and commission of each line, and a total row.
 */
export function explain(amount: unknown, bands: unknown[][], method?: unknown, quota?: unknown[][], prior?: unknown, side?: unknown, unit?: unknown, threshold?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const terms = termsIn({ bands, method, side, unit, threshold });
    const credit = { amount: numberIn(amount, "amount"), prior: optionalNumberIn(prior, "prior"), quota: quotaIn(quota) };
    const { isShown, texts } = headersIn(headers);
    const rows = explainRows(commissionLines(credit, terms), texts);
    return answerTable(isShown ? [[texts.from, texts.to, texts.amount, texts.rate, texts.commission], ...rows] : rows);
  });
}

/**
 * Commission of each period such that all periods so far have paid what the running amount earns.
 * @customfunction TRUEUP
 * @param amounts Amounts by period: down a single column, else along each row. A negative amount takes back.
 * @param bands Two or three columns: from, rate, fixed. With a quota, from is attainment (1 is 100%).
 * @param [method] "marginal" (default): each rate on the part inside its band. "retroactive": the rate reached on everything.
 * @param [quota] One quota, or one per row of amounts. A single column of amounts takes one.
 * @param [side] Who owns an amount exactly on an edge: "lower" (default) the upper band, "upper" the lower band.
 * @param [unit] The result is a multiple of it: 0.01 (default), 1; 0 for not rounded.
 * @param [threshold] Below it nothing is earned, from it on everything counts; in the unit of from.
 * @returns The commission of each period, in the shape of the amounts.
 */
export function trueup(amounts: unknown[][], bands: unknown[][], method?: unknown, quota?: unknown[][], side?: unknown, unit?: unknown, threshold?: unknown): unknown[][] {
  return answer(() => {
    const cells = numbersIn(amounts, "amounts");
    const quotaOf = quotaPerRow(quota, cells);
    const terms = termsIn({ bands, method, side, unit, threshold });
    refuseManySteps(cells.values.length, terms);
    const pay = commissionOf(terms, quotaOf !== undefined);
    const { results, odd } = alongPeriods(cells, (row) => trueUp(pay, quotaOf?.(row) ?? NaN));
    return answerEach(cells, odd, (index) => results[index]);
  });
}

/**
 * Credits each amount to several people by their shares; each row sums exactly.
 * @customfunction CREDIT
 * @param amounts One cell or a range of amounts; the result has one row for each.
 * @param shares One row or one column of shares for all amounts, or one row of shares for each amount. 0.5 is 50%.
 * @param [unit] The parts are multiples of it: 0.01 (default), 1; 0 for exact parts.
 * @returns One row per amount, one column per share.
 */
export function credit(amounts: unknown[][], shares: unknown[][], unit?: unknown): unknown[][] {
  return answer(() => {
    const step = optionalNumberIn(unit, "unit") ?? CENT;
    const credited = creditedCells(numbersIn(amounts, "amounts"), numbersIn(shares, "shares"), step);
    return answerEach(credited, credited.odd, (index) => credited.parts[index]);
  });
}

/**
 * Pay of each period against a draw: never less than the draw, and what was advanced is repaid from later earnings.
 * @customfunction DRAW
 * @param earned What each period earned, in one row or one column. A blank is a period not yet paid.
 * @param draw The least that each period pays.
 * @param [recoverable] TRUE (default): what the draw adds is owed and repaid. FALSE: it is never owed.
 * @param [opening] What was owed before the first period; 0 if omitted.
 * @returns One row per period: paid, recovered, balance owed.
 */
export function draw(earned: unknown[][], draw: unknown, recoverable?: unknown, opening?: unknown): unknown[][] {
  return answer(() => {
    const terms = { draw: numberIn(draw, "draw"), isRecoverable: optionalAnswerIn(recoverable, "recoverable") ?? true, opening: optionalNumberIn(opening, "opening") ?? 0 };
    const cells = drawCells(numbersIn(earned, "earned"), drawLedger(terms));
    return answerEach(cells, cells.odd, cells.at);
  });
}

/**
 * Payout by attainment on a curve: straight lines between its points, 0 below the first, flat after the last.
 * @customfunction PAYOUTCURVE
 * @param attainments One cell or a range of attainments; 1 is 100%.
 * @param points Two columns: attainment, payout. Two rows with one attainment make a step; exactly on it the later row counts.
 * @param [cap] The most that is paid; no limit if omitted.
 * @returns The payouts, in the shape of the attainments.
 */
export function payoutcurve(attainments: unknown[][], points: unknown[][], cap?: unknown): unknown[][] {
  return answer(() => {
    const cells = numbersIn(attainments, "attainments");
    const payout = payoutCurve(pointsIn(points), optionalNumberIn(cap, "cap") ?? Infinity);
    return answerEach(cells, cells.odd, (index) => payout(cells.values[index]));
  });
}
