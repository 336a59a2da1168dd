import { PlanError } from "../domain";
import { folded, shown, valueIn } from "./cells";

type Header = "group" | "rank" | "name" | "value" | "share" | "change";

/** The heading of each column, in every language that a formula can ask for; the default first. */
const HEADERS = {
  en: { group: "Group", rank: "Rank", name: "Name", value: "Value", share: "Share", change: "Change of rank" },
  "zh-CN": { group: "组别", rank: "名次", name: "名称", value: "数值", share: "占比", change: "名次变化" },
  "zh-TW": { group: "組別", rank: "名次", name: "名稱", value: "數值", share: "占比", change: "名次變化" },
} as const satisfies Readonly<Record<string, Readonly<Record<Header, string>>>>;

export const HEADER_LANGUAGES = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

/** The header row of a table in the language asked for, English where nothing is; no row for FALSE. */
export function headerRows(argument: unknown, headers: readonly Header[]): string[][] {
  const value = valueIn(argument, "headers") ?? "en";
  const word = folded(String(value));
  if (word === "false") return [];
  const language = HEADER_LANGUAGES.find((known) => known.toLowerCase() === word);
  if (language === undefined) throw new PlanError("word-unknown", { parameter: "headers" }, { found: shown(value), known: [...HEADER_LANGUAGES, "FALSE"].join(", ") });
  return [headers.map((header) => HEADERS[language][header])];
}
