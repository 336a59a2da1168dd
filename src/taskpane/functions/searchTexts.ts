import type { FunctionTexts, Translator } from "../../locales/messages";
import { catalogue, type FunctionId } from "./catalogue";
import type { Searchable } from "./search";

/** The words of one language. */
export interface LanguageTexts {
  readonly text: Translator["text"];
  readonly functions: FunctionTexts;
}

/** What a search looks at: questions and descriptions in all languages given, whichever of them the pane speaks. */
export function searchTexts(languages: readonly LanguageTexts[]): readonly (Searchable & { readonly id: FunctionId })[] {
  return catalogue.map(({ id, questionKey, keywords, parameters }) => ({
    id, keywords, name: id,
    question: languages.map(({ text }) => text(questionKey)).join("\n"),
    description: languages.map(({ functions }) => functions[id].description).join("\n"),
    parameters: parameters.map(({ name }) => name),
  }));
}
