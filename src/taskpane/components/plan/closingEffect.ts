import type { ClosePeriodProposal } from "../../../actions/closePeriod";
import type { Translator } from "../../../locales/messages";

/** What closing would do to the periods that stay open, a sentence each, before it is written. */
export function closingEffect({ text, number, count }: Translator, { plan, closed, planned, sold, left }: ClosePeriodProposal): readonly string[] {
  if (closed < plan.closed) return [text("plan.close.opens")];
  const { open, before, after, passed } = left;
  if (open === 0) return [text("plan.close.end", { sold, planned })];
  const key = after > before ? "plan.close.short" : after < before ? "plan.close.ahead" : "plan.close.even";
  const sentences = [text(key, { sold, planned, open, difference: number(Number(Math.abs(after - before).toPrecision(15))) })];
  if (plan.fixesPeriods) sentences.push(text("plan.close.fixed", { before, after }));
  if (passed.people > 0) sentences.push(count("plan.close.passed", passed.people, { by: passed.by }));
  return sentences;
}
