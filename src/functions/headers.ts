import { PlanError } from "../domain";
import { folded, shown, valueIn } from "./cells";

/** The texts of results that have a header row, by language. */
const TEXTS = {
  en: { explain: ["From", "To", "Amount", "Rate", "Commission"], credited: "Already credited", total: "Total" },
  "zh-CN": { explain: ["起点", "终点", "业绩", "提成比例", "提成"], credited: "此前已计提", total: "合计" },
  "zh-TW": { explain: ["起點", "終點", "業績", "獎金比例", "獎金"], credited: "此前已計獎", total: "合計" },
} as const;

type HeaderLanguage = keyof typeof TEXTS;

export type HeaderTexts = (typeof TEXTS)[HeaderLanguage];

/** What the argument `headers` asks for. Without a header row the words inside the result are English. */
export function headersIn(argument: unknown): { readonly isShown: boolean; readonly texts: HeaderTexts } {
  const value = valueIn(argument, "headers");
  const word = typeof value === "string" ? folded(value) : value;
  if (word === false || word === "false") return { isShown: false, texts: TEXTS.en };
  const languages = Object.keys(TEXTS) as HeaderLanguage[];
  const language = word === undefined ? "en" : languages.find((known) => known.toLowerCase() === word);
  if (language === undefined) throw new PlanError("word-unknown", { parameter: "headers" }, { found: shown(value), known: `${languages.join(", ")}, FALSE` });
  return { isShown: true, texts: TEXTS[language] };
}
