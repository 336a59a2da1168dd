import { factorOfWord } from "../units/unitWords";

/** A header as dictionaries are asked, and what stood in brackets behind it. */
export interface NormalisedHeader {
  readonly text: string;
  /** What stood in brackets, such as 万元 or %. */
  readonly bracketed: string;
}

const BRACKETS = /\s*[([【<]([^()[\]【】<>]*)[)\]】>]\s*$/u;
const REQUIRED = /^(?:必填|必須|必须|required|系统|系統)$/iu;
/** A unit that was written behind the name without brackets. */
const TRAILING_UNIT = /(?<=.{2})[\s,:_-]*(?:[万萬千亿億百]+元|(?<=[\s,:_-])(?:元|k|usd k|in k|in thousands|%))$/iu;
const CURRENCY = /[\s,/_-]+(?:usd|eur|gbp|cny|rmb|ntd|twd|hkd)$/u;

/**
 * A header without what people and exports put around it: byte order mark, apostrophes, stars of required fields, units and
 * other remarks in brackets, currencies, doubled spaces; full-width signs are plain, words joined by capitals are taken apart.
 *
 * @param header - As written.
 */
export function normaliseHeader(header: string): NormalisedHeader {
  let text = header.normalize("NFKC").replace(/[\uFEFF\u200B]/gu, "").trim().replace(/^(?:'|\(do not modify\))|['*:.]+$/giu, "").replace(/^\*+/u, "").trim();
  let bracketed = "";
  for (let found = BRACKETS.exec(text); found && found.index > 0; found = BRACKETS.exec(text)) {
    if (!REQUIRED.test(found[1])) bracketed = found[1].trim();
    text = text.slice(0, found.index).replace(/\*+$/u, "").trim();
  }
  const [unit = ""] = bracketed === "" ? (TRAILING_UNIT.exec(text) ?? []) : [];
  return { text: foldedWords(text.slice(0, text.length - unit.length)), bracketed: bracketed || unit.replace(/^[\s,:_-]+/u, "") };
}

/**
 * A header as written without the unit that it names: what heads the same amounts in single units.
 *
 * @param header - Such as 金额(万元); a range of periods may name the unit twice.
 */
export function headerWithoutUnit(header: string): string {
  return header.replace(/\s*[([（【]([^()[\]（）【】]*)[)\]）】]/gu, (whole, inside: string) => (factorOfWord(inside) === undefined ? whole : "")).replace(TRAILING_UNIT, "").trim() || header;
}

/** Words in lower case with one space between them; the dot of Owner.id stays, for it says that a name stands beside. */
function foldedWords(text: string): string {
  const apart = text.replace(/([a-z\d])([A-Z])/gu, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/gu, "$1 $2").replace(/[_\s/\\-]+/gu, " ").trim().toLowerCase();
  // Two Chinese words may be set apart or broken over two lines.
  return apart.replace(CURRENCY, "").replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
