import { faultSentences, type PlanErrorCode } from "../domain";

/** A sentence of a cell, taken apart: which fault it tells, and what stands in its slots. */
export interface ToldFault {
  readonly code: PlanErrorCode;
  readonly slots: Readonly<Record<string, string>>;
}

/** What a language puts into slots: a place in a range (a cell, a row, the nth value of a list), and what was found where nothing can be quoted. */
export interface SlotTexts {
  readonly cell: string;
  readonly row: string;
  readonly value: string;
  readonly blank: string;
  readonly otherKind: string;
}

const SLOT = /\{(\w+)\}/g;
const PLACES: readonly (readonly ["cell" | "row" | "value", RegExp])[] = [
  ["cell", /^(?<parameter>.+), row (?<row>\d+), column (?<column>\d+),$/],
  ["row", /^(?<parameter>.+), row (?<row>\d+),$/],
  ["value", /^(?<parameter>.+), value (?<value>\d+),$/],
];
/** Words of the functions themselves; a text of the user stands between quotes. */
const FOUND: ReadonlyMap<string, "blank" | "otherKind"> = new Map([["blank", "blank"], ["a value of another kind", "otherKind"]]);

/** Templates with more words of their own first: a sentence that two of them fit is the closer one's. */
const PATTERNS = (Object.entries(faultSentences) as [PlanErrorCode, string][])
  .map(([code, template]) => ({ code, own: template.replace(SLOT, "").length, pattern: patternOf(template) }))
  .sort((one, other) => other.own - one.own);

function patternOf(template: string): RegExp {
  const seen = new Set<string>();
  const pieces = template.split(SLOT).map((piece, index) => {
    if (index % 2 === 0) return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (seen.has(piece)) return `\\k<${piece}>`;
    seen.add(piece);
    return `(?<${piece}>.+?)`;
  });
  return new RegExp(`^${pieces.join("")}$`, "s");
}

/** Which fault a sentence tells; undefined for a sentence that is none of the domain's. */
export function toldFault(sentence: string): ToldFault | undefined {
  for (const { code, pattern } of PATTERNS) {
    const match = pattern.exec(sentence);
    if (match) return { code, slots: match.groups ?? {} };
  }
  return undefined;
}

/** The same fault in the words of another language. */
export function translatedFault({ code, slots }: ToldFault, sentences: Readonly<Record<string, string>>, texts: SlotTexts): string {
  const { place, found } = slots;
  const sentence = filled(sentences[code], { ...slots, ...(place !== undefined && { place: placeText(place, texts) }), ...(found !== undefined && { found: foundText(found, texts) }) });
  // The space after a name in Latin letters is one too many where a Chinese place or word stands there.
  return sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

function placeText(place: string, texts: SlotTexts): string {
  for (const [kind, pattern] of PLACES) {
    const groups = pattern.exec(place)?.groups;
    if (groups) return filled(texts[kind], groups);
  }
  return place;
}

function foundText(found: string, texts: SlotTexts): string {
  const word = FOUND.get(found);
  return word === undefined ? found : texts[word];
}

/** A text with its `{slots}` filled in. */
export function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(SLOT, (slot, name: string) => slots[name] ?? slot);
}
