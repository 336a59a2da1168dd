import type { Translator } from "../../locales/messages";
import type { mappingSummary } from "../state/mapping";

/** "2 questions, 3 tables to confirm": what is left to do first; "" where nothing was found. */
export function summaryText({ count, list }: Translator, { known, questions, ready }: NonNullable<ReturnType<typeof mappingSummary>>): string {
  return list([
    ...(questions > 0 ? [count("map.questions", questions)] : []),
    ...(ready > 0 ? [count("map.ready", ready)] : []),
    ...(known > 0 ? [count("map.known", known)] : []),
  ]);
}
