/** The first section of a format code, without colours, conditions, locale tags and quoted or escaped texts. */
function symbolsOf(code: string): string {
  return code.split(";")[0].replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
}

/** True where a number with this en-US format code shows as a date. */
export function isDateFormat(code: string): boolean {
  if (code === "General" || code === "@") return false;
  const symbols = symbolsOf(code);
  return /[yd]/.test(symbols) || /mmm/.test(symbols) || (/m/.test(symbols) && !/[hs0#?]/.test(symbols));
}

/** True where a number with this code shows in percent. */
export function isPercentFormat(code: string): boolean {
  return symbolsOf(code).includes("%");
}

/**
 * What a format says about the size of the value: "0.0,\"k\"" shows thousands of a value in single units, and so does the
 * Chinese 0!.0,"万" (a point that is only drawn); 0.0"k" writes a k beside a value that counts thousands already.
 *
 * @returns How many single units the value 1 is, or undefined where the format tells nothing.
 */
export function factorOfFormat(code: string): number | undefined {
  const section = code.split(";")[0];
  const isScaled = /[0#?],+(?![0#?])/.test(section.replace(/"[^"]*"/g, "").replace(/[!\\]./g, ""));
  if (isScaled) return 1;
  const literal = [...section.matchAll(/"([^"]*)"|\\(.)|([千万萬亿億])/gu)].map((parts) => parts[1] ?? parts[2] ?? parts[3]).join("").trim();
  const [, word] = /^(k|m|千|万|萬|百万|百萬|亿|億)元?$/iu.exec(literal) ?? [];
  return word ? FACTORS[word.toLowerCase()] : undefined;
}

const FACTORS: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000, 萬: 10_000, m: 1_000_000, 百万: 1_000_000, 百萬: 1_000_000, 亿: 100_000_000, 億: 100_000_000 };
