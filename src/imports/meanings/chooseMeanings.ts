import type { Reason } from "../workbookMap";
import { candidates } from "./candidates";
import type { Candidate, Choice, ColumnFacts } from "./columnFacts";
import type { Meaning } from "./meaning";
import { ACCEPT } from "./thresholds";

/** Columns that a region may have several of. */
const MAY_REPEAT: readonly Meaning[] = ["ignore", "note"];

/** Beside a column of keys people like to see the one of names. */
const NAMED: readonly Meaning[] = ["customer", "product", "person"];

/** What is proposed for each column of a list, one column a meaning, with what else each could be. */
export function chooseMeanings(columns: readonly ColumnFacts[]): Choice[] {
  const stems = new Set(columns.map(({ normalised }) => normalised));
  const firsts = columns.map((facts): Choice => {
    if (isIdBesideName(facts, stems)) return ignored([], { code: "id-beside-name", text: facts.header });
    const possible = candidates(facts);
    const [best] = possible;
    if (best && best.confidence >= ACCEPT) return { ...best, alternatives: alternativesOf(possible.slice(1)) };
    return ignored(possible, best ? { code: "below-threshold", share: best.confidence } : { code: facts.header === "" ? "header-blank" : "header-unknown" });
  });
  return onePerMeaning(firsts, columns);
}

/** Exports write Owner.id beside Owner. */
function isIdBesideName({ normalised }: ColumnFacts, stems: ReadonlySet<string>): boolean {
  const [, stem] = /^(.+)\.(?:id|module)$/u.exec(normalised) ?? [];
  return stem !== undefined && stems.has(stem);
}

function alternativesOf(possible: readonly Candidate[]): Choice["alternatives"] {
  return possible.map(({ meaning, confidence }) => ({ meaning, confidence }));
}

function ignored(possible: readonly Candidate[], reason: Reason): Choice {
  return { meaning: "ignore", confidence: possible.length === 0 ? 0.5 : Math.max(0, 1 - possible[0].confidence), reasons: [reason, ...(possible[0]?.reasons ?? [])], alternatives: alternativesOf(possible) };
}

function onePerMeaning(choices: readonly Choice[], columns: readonly ColumnFacts[]): Choice[] {
  const best = new Map<string, number>();
  const placeOf = (index: number): string => `${choices[index].meaning}${choices[index].meaning === "period" ? periodWord(columns[index].normalised) : ""}`;
  choices.forEach((_, index) => {
    const holder = best.get(placeOf(index));
    if (holder === undefined || isBetter(index, holder, choices, columns)) best.set(placeOf(index), index);
  });
  return choices.map((choice, index) => {
    const holder = best.get(placeOf(index)) ?? index;
    if (MAY_REPEAT.includes(choice.meaning) || holder === index) return choice;
    return ignored([choice, ...choice.alternatives.map((one) => ({ ...one, reasons: [] }))], {
      code: choices[holder].confidence > choice.confidence ? "another-column-fits-better" : "as-likely-as-another", text: columns[holder].header,
    });
  });
}

/** A year and a quarter beside each other are one period in two columns; two months are rivals. */
function periodWord(normalised: string): string {
  if (/month|月/u.test(normalised)) return "month";
  return /quarter|季/u.test(normalised) ? "quarter" : /year|年/u.test(normalised) ? "year" : "";
}

/** The surer column; among equals the one that says "name", then the one with more words in it, then the one further left. */
function isBetter(index: number, holder: number, choices: readonly Choice[], columns: readonly ColumnFacts[]): boolean {
  const ranks = [index, holder].map((at) => [choices[at].confidence, NAMED.includes(choices[at].meaning) && /名称|名稱|name/u.test(columns[at].normalised) ? 1 : 0, columns[at].values.text * columns[at].values.filled]);
  const decisive = ranks[0].findIndex((rank, place) => rank !== ranks[1][place]);
  return decisive >= 0 && ranks[0][decisive] > ranks[1][decisive];
}
