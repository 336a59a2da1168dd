import { inOneScript } from "./scripts";

export interface Searchable {
  readonly name: string;
  readonly question: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly parameters: readonly string[];
}

const weights = { name: 8, question: 4, keywords: 4, parameters: 2, description: 1 } as const;
const ideographs = /[\u3400-\u9fff]/;

/**
 * Entries that answer the query, best first; all of them, in their own order, for an empty query.
 * Every word must be found somewhere. Chinese is written without spaces, so a run of it that is not found
 * whole is compared by its pairs of characters: "目标怎么分" still finds "目标怎样分给每个人". Traditional and simplified
 * characters are the same to it.
 */
export function searchFunctions<Entry extends Searchable>(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = normalise(query).split(/[\s,，、。.?？()（）=]+/).filter((word) => word !== "" && word !== "sales");
  return entries
    .map((entry, position) => ({ entry, position, score: scoreOf(entry, words) }))
    .filter(({ score }) => words.length === 0 || score > 0)
    .sort((left, right) => right.score - left.score || left.position - right.position)
    .map(({ entry }) => entry);
}

function scoreOf(entry: Searchable, words: readonly string[]): number {
  const fields = [
    [normalise(entry.name), weights.name], [normalise(entry.question), weights.question],
    [normalise(entry.keywords.join(" ")), weights.keywords], [normalise(entry.parameters.join(" ")), weights.parameters],
    [normalise(entry.description), weights.description],
  ] as const;
  const scores = words.map((word) => fields.reduce((score, [text, weight]) => score + weight * likeness(text, word), 0));
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** 1 where the word (or its singular) is in the text, less where only most of its pairs of ideographs are, else 0. */
function likeness(text: string, word: string): number {
  if (text.includes(word) || (/^[a-z]{3,}s$/.test(word) && text.includes(word.slice(0, -1)))) return 1;
  if (!ideographs.test(word) || word.length < 3) return 0;
  const pairs = [...word].slice(1).map((character, index) => ([...word][index] ?? "") + character);
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= 0.4 ? share / 2 : 0;
}

function normalise(text: string): string {
  return inOneScript(text.normalize("NFKC").toLowerCase());
}
