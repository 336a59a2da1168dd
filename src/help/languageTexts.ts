import { faultSentences } from "../domain";
import simplifiedFaults from "../locales/faults/zh-CN.json";
import traditionalFaults from "../locales/faults/zh-TW.json";
import simplifiedSlots from "../locales/faults/slots/zh-CN.json";
import traditionalSlots from "../locales/faults/slots/zh-TW.json";
import english from "../locales/en-US.json";
import englishFunctions from "../locales/functions/en-US.json";
import simplifiedFunctions from "../locales/functions/zh-CN.json";
import traditionalFunctions from "../locales/functions/zh-TW.json";
import englishHelp from "../locales/help/en-US.json";
import englishPages from "../locales/help/pages/en-US.json";
import simplifiedPages from "../locales/help/pages/zh-CN.json";
import traditionalPages from "../locales/help/pages/zh-TW.json";
import englishWords from "../locales/help/words/en-US.json";
import simplifiedWords from "../locales/help/words/zh-CN.json";
import traditionalWords from "../locales/help/words/zh-TW.json";
import simplifiedHelp from "../locales/help/zh-CN.json";
import traditionalHelp from "../locales/help/zh-TW.json";
import type { SlotTexts } from "../locales/faultTexts";
import type { FunctionText, Language, Messages } from "../locales/messages";
import simplified from "../locales/zh-CN.json";
import traditional from "../locales/zh-TW.json";

export type PageKey = keyof typeof englishPages;

/** The rules at the edges of a function, and what its two examples show. */
interface FunctionHelp {
  readonly notes: readonly string[];
  readonly examples: readonly string[];
}

/** All texts of one language that help pages are made of. */
export interface LanguageTexts {
  readonly language: Language;
  readonly messages: Messages;
  readonly functions: Readonly<Record<string, FunctionText>>;
  readonly help: Readonly<Record<string, FunctionHelp>>;
  readonly pages: Readonly<Record<PageKey, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** The sentences of the cells in this language, by code. */
  readonly faults: Readonly<Record<string, string>>;
  /** What stands in the slots of the sentences; undefined in English, as the cells speak it. */
  readonly slots?: SlotTexts;
}

export const languageTexts: readonly LanguageTexts[] = [
  { language: "en-US", messages: english, functions: englishFunctions, help: englishHelp, pages: englishPages, words: englishWords, faults: faultSentences },
  { language: "zh-CN", messages: simplified, functions: simplifiedFunctions, help: simplifiedHelp, pages: simplifiedPages, words: simplifiedWords, faults: simplifiedFaults, slots: simplifiedSlots },
  { language: "zh-TW", messages: traditional, functions: traditionalFunctions, help: traditionalHelp, pages: traditionalPages, words: traditionalWords, faults: traditionalFaults, slots: traditionalSlots },
];
