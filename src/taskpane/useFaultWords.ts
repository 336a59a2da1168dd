import { use } from "react";
import { loadFaultWords, type FaultWords } from "../locales/faultWords";
import { useTranslator } from "./language";
import { loadedOnce } from "./loadedOnce";

const wordsOf = loadedOnce(loadFaultWords);

/** Waits for what tells the sentences of cells in the language of the pane. */
export function useFaultWords(): FaultWords {
  return use(wordsOf(useTranslator().language));
}
