import type { Meaning } from "../meanings/meaning";
import { EN } from "./en";
import { ZH } from "./zh";
import type { Certainty, Words } from "./words";

/** A meaning that a word can have, and how sure the word is. */
export interface WordMeaning {
  readonly meaning: Meaning;
  readonly certainty: Certainty;
}

/** Every known word with its meanings; a word can have several. */
export const DICTIONARY: ReadonlyMap<string, readonly WordMeaning[]> = dictionaryOf([ZH, EN]);

export const LONGEST_WORD = Math.max(...[...DICTIONARY.keys()].map((word) => word.length));

function dictionaryOf(languages: readonly Words[]): Map<string, WordMeaning[]> {
  const dictionary = new Map<string, WordMeaning[]>();
  for (const language of languages) {
    for (const [meaning, lists] of Object.entries(language)) {
      for (const [certainty, words] of Object.entries(lists ?? {})) {
        for (const word of words.split(",").map((one) => one.trim())) {
          dictionary.set(word, [...(dictionary.get(word) ?? []), { meaning: meaning as Meaning, certainty: certainty as Certainty }]);
        }
      }
    }
  }
  return dictionary;
}
