import { languages, type Language } from "../../locales/messages";

/** What the user chose: a language, or the one that Excel shows. */
export type LanguageChoice = Language | "auto";

/** Traditional script is decided by script tag first, region second: zh-Hant-CN exists, and so does zh-HK without a script. */
export function languageOf(tag: string | undefined): Language {
  const [primary, ...rest] = (tag ?? "").toLowerCase().split(/[-_]/);
  if (primary !== "zh") return "en-US";
  if (rest.includes("hant")) return "zh-TW";
  if (rest.includes("hans")) return "zh-CN";
  return rest.some((part) => ["tw", "hk", "mo", "cht"].includes(part)) ? "zh-TW" : "zh-CN";
}

export function chooseLanguage(choice: LanguageChoice, displayLanguage: string | undefined): Language {
  return choice === "auto" ? languageOf(displayLanguage) : choice;
}

export function languageChoiceIn(stored: string | undefined): LanguageChoice {
  return languages.find((language) => language === stored) ?? "auto";
}
