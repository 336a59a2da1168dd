import * as vocabularies from "../functions/words";

type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Vocabularies by their name in src/functions/words.ts; everything else exported there is no vocabulary. */
const VOCABULARIES: readonly Vocabulary[] = Object.values(vocabularies).filter((exported): exported is Vocabulary => typeof exported === "object");

/** The other forms in which a word is understood, such as its Chinese ones, among vocabularies that hold all the words of the argument. */
export function otherForms(words: readonly string[], word: string): readonly string[] {
  return VOCABULARIES.find((vocabulary) => words.every((known) => known in vocabulary))?.[word] ?? [];
}
