import { PlanError } from "../domain";
import { folded, shown, valueIn } from "./cells";

/** The texts of results that have a header row, in every language that a formula can ask for; the default first. */
const TEXTS = {
  en: {
    from: "From", to: "To", amount: "Amount", rate: "Rate", commission: "Commission", credited: "Already credited", total: "Total",
    group: "Group", rank: "Rank", name: "Name", value: "Value", share: "Share", change: "Change of rank",
  },
  "zh-CN": {
    from: "起点", to: "终点", amount: "业绩", rate: "提成比例", commission: "提成", credited: "此前已计提", total: "合计",
    group: "组别", rank: "名次", name: "名称", value: "数值", share: "占比", change: "名次变化",
  },
  "zh-TW": {
    from: "起點", to: "終點", amount: "業績", rate: "獎金比例", commission: "獎金", credited: "此前已計獎", total: "合計",
    group: "組別", rank: "名次", name: "名稱", value: "數值", share: "占比", change: "名次變化",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type HeaderLanguage = keyof typeof TEXTS;

export type HeaderTexts = (typeof TEXTS)[HeaderLanguage];

export const HEADER_LANGUAGES = Object.keys(TEXTS) as HeaderLanguage[];

/** What the argument `headers` asks for. Without a header row the words inside the result are English. */
export function headersIn(argument: unknown): { readonly isShown: boolean; readonly texts: HeaderTexts } {
  const value = valueIn(argument, "headers");
  const word = typeof value === "string" ? folded(value) : value;
  if (word === false || word === "false") return { isShown: false, texts: TEXTS.en };
  const language = word === undefined ? "en" : HEADER_LANGUAGES.find((known) => known.toLowerCase() === word);
  if (language === undefined) throw new PlanError("word-unknown", { parameter: "headers" }, { found: shown(value), known: [...HEADER_LANGUAGES, "FALSE"].join(", ") });
  return { isShown: true, texts: TEXTS[language] };
}
