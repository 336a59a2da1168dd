const FACTORS: readonly (readonly [number, RegExp])[] = [
  [100_000_000, /^(?:人民币|人民幣|rmb|cny)?[亿億][元圆圓]?$/u],
  [1_000_000, /^(?:百万|百萬)[元圆圓]?$|^(?:[$¥€£]|us\$|usd|eur|gbp|cny|rmb)?\s*(?:m|mm|mn|mio|million|millions|in millions|000,?000s?|'?000'?000)(?:\s*(?:usd|eur|gbp|cny|rmb))?$/u],
  [10_000, /^(?:人民币|人民幣|rmb|cny|新台币|新臺幣)?[万萬][元圆圓]?(?:人民币|人民幣)?$|^(?:rmb|cny)\s*10k$/u],
  [1000, /^(?:人民币|人民幣|新台幣)?[千仟][元圆圓]?$|^(?:[$¥€£]|us\$|usd|eur|gbp|cny|rmb)?\s*(?:k|thousand|thousands|in thousands|'?000'?s?|tsd)(?:\s*(?:usd|eur|gbp|cny|rmb|[$¥€£]))?$/u],
  [1, /^(?:人民币|人民幣|新台币|新臺幣)?[元圆圓]$|^(?:[$¥€£]|us\$|usd|eur|gbp|cny|rmb|twd|ntd|nt\$)$/u],
];

/**
 * The factor that a short text such as 万元, k, "$000" or "USD thousands" names.
 *
 * @param text - What stands in the brackets of a header or after "单位：".
 * @returns How many single units one is; undefined for other texts.
 */
export function factorOfWord(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  return FACTORS.find(([, form]) => form.test(plain))?.[0];
}

/** True for the sign or word of percent. */
export function isPercentWord(text: string): boolean {
  return /^(?:%|pct|percent|百分比)$/iu.test(text.normalize("NFKC").trim());
}

const NOTES: readonly RegExp[] = [
  /(?:金额)?(?:单位|單位|货币单位|unit|units|currency)\s*(?:is|为|為)?\s*[:=为為]?\s*(?<unit>[^\s,;,;)）。.]+(?:\s(?:thousands?|millions?))?)/iu,
  /(?<unit>in (?:thousands|millions))/iu,
  /(?:all )?(?:figures|amounts|values|numbers)\s+(?:are )?in\s+(?<unit>[^\s,;.)]+(?:\s(?:thousands?|millions?))?)/iu,
  /[([](?<unit>万元|萬元|千元|百万元|亿元|元|[$¥€£]?\s*(?:k|m|'?000'?s?))[)\]]/iu,
];

/**
 * The factor that a sentence above or below a table names: "单位：万元", "Unit: USD thousands", "(in thousands)".
 *
 * @param text - A banner or note.
 */
export function factorOfNote(text: string): number | undefined {
  if (text.length > 200) return undefined;
  const plain = text.normalize("NFKC");
  for (const form of NOTES) {
    const factor = factorOfWord(form.exec(plain)?.groups?.unit ?? "");
    if (factor !== undefined) return factor;
  }
  return undefined;
}
