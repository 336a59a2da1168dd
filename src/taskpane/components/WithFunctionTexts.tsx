import { use, type ReactNode } from "react";
import { loadFunctionTexts, type FunctionTexts } from "../../locales/messages";
import { useTranslator } from "../language";
import { loadedOnce } from "../loadedOnce";

const textsOf = loadedOnce(loadFunctionTexts);

/** Waits for the function descriptions of the language in use. */
export function WithFunctionTexts({ children }: { readonly children: (texts: FunctionTexts) => ReactNode }) {
  return children(use(textsOf(useTranslator().language)));
}
