import { use, type ReactNode } from "react";
import { loadFunctionTexts, type FunctionTexts, type Language } from "../../locales/messages";
import { useTranslator } from "../language";

const loading = new Map<Language, Promise<FunctionTexts>>();

function textsOf(language: Language): Promise<FunctionTexts> {
  const begun = loading.get(language);
  if (begun !== undefined) return begun;
  const texts = loadFunctionTexts(language);
  loading.set(language, texts);
  // A failed load is asked for again the next time the screen opens; this time the boundary tells it.
  texts.catch(() => loading.delete(language));
  return texts;
}

/** Waits for the function descriptions of the language in use. */
export function WithFunctionTexts({ children }: { readonly children: (texts: FunctionTexts) => ReactNode }) {
  return children(use(textsOf(useTranslator().language)));
}
