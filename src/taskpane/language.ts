import { createContext, useContext } from "react";
import type { Translator } from "../locales/messages";

const TranslatorContext = createContext<Translator | undefined>(undefined);

export const TranslatorProvider = TranslatorContext.Provider;

export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === undefined) throw new Error("useTranslator outside a TranslatorProvider.");
  return translator;
}
