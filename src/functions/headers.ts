import { PlanError } from "../domain";
import { folded, shown, valueIn } from "./cells";

/** The texts of results that have a header row, in every language that a formula can ask for; the default first. */
const TEXTS = {
  en: {
    from: "From", to: "To", amount: "Amount", rate: "Rate", commission: "Commission", credited: "Already credited", total: "Total",
    stage: "Stage", reached: "Reached", stageAmount: "Amount", fromBefore: "From the stage before", fromFirst: "From the first", otherStages: "Other stages", daysOverdue: "Days overdue", notDue: "Not due", itemCount: "Count", dueAmount: "Amount",
    group: "Group", rank: "Rank", name: "Name", value: "Value", share: "Share", change: "Change of rank",
    customer: "Customer", lastDate: "Last date", daysSince: "Days since", orders: "Count", orderSum: "Sum", recency: "R", frequency: "F", monetary: "M", code: "Code",
    forecast: "Forecast", low: "Low", high: "High",
  },
  "zh-CN": {
    from: "起点", to: "终点", amount: "业绩", rate: "提成比例", commission: "提成", credited: "此前已计提", total: "合计",
    stage: "阶段", reached: "到达数", stageAmount: "金额", fromBefore: "上一阶段转化率", fromFirst: "首阶段转化率", otherStages: "其他阶段", daysOverdue: "逾期天数", notDue: "未到期", itemCount: "笔数", dueAmount: "金额",
    group: "组别", rank: "名次", name: "名称", value: "数值", share: "占比", change: "名次变化",
    customer: "客户", lastDate: "最近日期", daysSince: "间隔天数", orders: "次数", orderSum: "金额", recency: "R", frequency: "F", monetary: "M", code: "代码",
    forecast: "预测值", low: "下限", high: "上限",
  },
  "zh-TW": {
    from: "起點", to: "終點", amount: "業績", rate: "獎金比例", commission: "獎金", credited: "此前已計獎", total: "合計",
    stage: "階段", reached: "到達數", stageAmount: "金額", fromBefore: "前一階段轉換率", fromFirst: "首階段轉換率", otherStages: "其他階段", daysOverdue: "逾期天數", notDue: "未到期", itemCount: "筆數", dueAmount: "金額",
    group: "組別", rank: "名次", name: "名稱", value: "數值", share: "占比", change: "名次變化",
    customer: "客戶", lastDate: "最近日期", daysSince: "間隔天數", orders: "次數", orderSum: "金額", recency: "R", frequency: "F", monetary: "M", code: "代碼",
    forecast: "預測值", low: "下限", high: "上限",
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
