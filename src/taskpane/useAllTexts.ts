import { useEffect, useState } from "react";
import { createTranslator, languages, loadFunctionTexts, loadMessages, type Language } from "../locales/messages";
import type { LanguageTexts } from "./functions/searchTexts";
import { useTranslator } from "./language";

/**
 * The texts of the languages that the pane does not speak, fetched once they are wanted.
 *
 * A language that cannot be fetched is left out: the search still finds what the others and the keywords say.
 */
export function useAllTexts(areWanted: boolean): readonly LanguageTexts[] {
  const { language } = useTranslator();
  const [loaded, setLoaded] = useState<readonly LanguageTexts[]>([]);
  useEffect(() => {
    if (!areWanted) return undefined;
    let isOpen = true;
    void Promise.allSettled(languages.filter((other) => other !== language).map(textsOf)).then((results) => {
      if (isOpen) setLoaded(results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
    });
    return () => {
      isOpen = false;
    };
  }, [areWanted, language]);
  return loaded;
}

async function textsOf(language: Language): Promise<LanguageTexts> {
  const [messages, functions] = await Promise.all([loadMessages(language), loadFunctionTexts(language)]);
  return { text: createTranslator(language, messages).text, functions };
}
