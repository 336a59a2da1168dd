const SIGN_AND_BODY = /^([+-]?)[¥$€£]?([+-]?)([^¥$€£元]+)元?$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)( *%)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?( *%)?$/;

/**
 * A number that was typed or imported as text: surrounding spaces, full-width digits, a currency sign (¥ ￥ $ € £ 元),
 * thousands separators in groups of three and a trailing %, also after a space, are understood. Undefined for anything else, such as
 * "1,5" or "1.234,56", which people read in two ways.
 *
 * @param text - What the cell shows.
 * @returns The number, or undefined where the text is none or could be read in two ways.
 * @example
 * textNumber(" ¥1,234.50 ") // => 1234.5
 * textNumber("28.5 %") // => 0.285
 * textNumber("1,5") // => undefined
 */
export function textNumber(text: string): number | undefined {
  // NFKC turns full-width digits, signs, commas and ￥ into their plain forms, and wide spaces into spaces.
  const plain = text.normalize("NFKC").replace(/\u2212/g, "-").trim();
  const [, outer = "", inner = "", padded = ""] = SIGN_AND_BODY.exec(plain) ?? [];
  const body = padded.trim();
  if ((outer && inner) || !(PLAIN.test(body) || GROUPED.test(body))) return undefined;
  const isPercent = body.endsWith("%");
  // Decimal text with an exponent, so that 28.5 % is read as 0.285 and not divided.
  const value = Number(`${body.replace(/[, %]/g, "")}${isPercent ? "e-2" : ""}`);
  if (!Number.isFinite(value)) return undefined;
  return outer === "-" || inner === "-" ? 0 - value : value;
}
