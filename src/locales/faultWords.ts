import type { SlotTexts } from "./faultTexts";
import type { Language } from "./messages";

/** Tells what an English sentence of a cell says; a sentence that is not known stays as it is. */
export type FaultWords = (sentence: string) => string;

/** Cells speak English, so nothing is loaded for it. */
export async function loadFaultWords(language: Language): Promise<FaultWords> {
  switch (language) {
    case "en-US":
      return (sentence) => sentence;
    case "zh-CN":
      return wordsOf(import("./faults/zh-CN.json"), import("./faults/slots/zh-CN.json"));
    case "zh-TW":
      return wordsOf(import("./faults/zh-TW.json"), import("./faults/slots/zh-TW.json"));
  }
}

type Loaded<Texts> = Promise<{ readonly default: Texts }>;

async function wordsOf(faults: Loaded<Readonly<Record<string, string>>>, slots: Loaded<SlotTexts>): Promise<FaultWords> {
  const [{ toldFault, translatedFault }, { default: sentences }, { default: slotTexts }] = await Promise.all([import("./faultTexts"), faults, slots]);
  return (sentence) => {
    const fault = toldFault(sentence);
    return fault === undefined ? sentence : translatedFault(fault, sentences, slotTexts);
  };
}
