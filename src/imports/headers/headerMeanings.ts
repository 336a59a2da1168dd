import { MEANINGS, type Meaning } from "../meanings/meaning";
import { DICTIONARY, LONGEST_WORD } from "./dictionary";
import type { Certainty } from "./words";

/** A meaning that the words of a header speak for. */
export interface HeaderMeaning {
  readonly meaning: Meaning;
  /** 0 to 1, by the words alone. */
  readonly confidence: number;
  readonly word: string;
  readonly isWhole: boolean;
}

/**
 * What each kind of word is worth: a sure word that is the whole header is taken without asking, a possible one is below the
 * threshold of the questions by itself. A word inside a longer header says less; Chinese and English both end a name with
 * what it is (回款目标 is a target, sales amount quota a quota), so the end counts more than the middle.
 */
const WHOLE: Readonly<Record<Certainty, number>> = { sure: 0.95, likely: 0.8, possible: 0.5 };
const AT_THE_END = 0.85;
const INSIDE = 0.6;

/** A longer text is a sentence. */
const LONGEST_HEADER = 50;

/**
 * What the dictionaries say of a header: the whole header first, then the longest word that ends it, then the longest
 * word in it.
 *
 * @param normalised - A header after normaliseHeader.
 * @param bracketed - What stood in brackets: Commission (%) is a rate, Amount (net) a net amount.
 * @returns The likeliest first; empty where no word is known.
 */
export function headerMeanings(normalised: string, bracketed = ""): HeaderMeaning[] {
  if (normalised.length > LONGEST_HEADER) return [];
  const withBrackets = bracketed === "" ? [] : meaningsOf(`${normalised} ${bracketed.toLowerCase()}`, 1, true);
  if (withBrackets.length > 0) return withBrackets;
  return nameMeanings(normalised) ?? innerWord(withoutYear(normalised)) ?? [];
}

/**
 * The same without words inside a longer header: what makes a text look like the name of a column.
 *
 * @param normalised - A header after normaliseHeader.
 * @returns Undefined where neither the whole header nor its end is known.
 */
export function nameMeanings(normalised: string): HeaderMeaning[] | undefined {
  if (normalised.length > LONGEST_HEADER) return undefined;
  const whole = meaningsOf(normalised, 1, true);
  if (whole.length > 0) return whole;
  const text = withoutYear(normalised);
  if (text !== normalised && DICTIONARY.has(text)) return meaningsOf(text, AT_THE_END + 0.1, false);
  return endingWord(text);
}

function withoutYear(normalised: string): string {
  return normalised.replace(/^(?:20\d{2}年?|本年|本月|本季|current|total|sum of)\s*|\s*(?:20\d{2}年?|\d+)$/gu, "");
}

function meaningsOf(word: string, weight: number, isWhole: boolean): HeaderMeaning[] {
  return (DICTIONARY.get(word) ?? [])
    .map(({ meaning, certainty }) => ({ meaning, confidence: WHOLE[certainty] * weight, word, isWhole }))
    .sort((one, other) => other.confidence - one.confidence || MEANINGS.indexOf(one.meaning) - MEANINGS.indexOf(other.meaning));
}

function endingWord(text: string): HeaderMeaning[] | undefined {
  for (let start = Math.max(1, text.length - LONGEST_WORD); start < text.length; start++) {
    const word = text.slice(start);
    if (DICTIONARY.has(word) && isWordAt(text, start, text.length)) return meaningsOf(word, AT_THE_END, false);
  }
  return undefined;
}

function innerWord(text: string): HeaderMeaning[] | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length - 1); length >= 2; length--) {
    for (let start = 0; start + length < text.length; start++) {
      const word = text.slice(start, start + length);
      if (DICTIONARY.has(word) && isWordAt(text, start, start + length)) return meaningsOf(word, INSIDE, false);
    }
  }
  return undefined;
}

/** Words of letters end at spaces and signs; Chinese words have no gaps, and one character alone is no word. */
function isWordAt(text: string, start: number, end: number): boolean {
  const isLetter = (index: number): boolean => /[a-z\d%]/u.test(text[index] ?? " ");
  if (end - start < 2) return false;
  return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}
