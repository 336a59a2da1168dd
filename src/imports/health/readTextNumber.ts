/** A number that stands as a text, in the unit of its column. */
export interface ReadNumber {
  readonly value: number;
  /** To be shown in percent. */
  readonly isPercent: boolean;
  /** Digits behind the decimal sign, at most 4. */
  readonly decimals: number;
}

/** The sign before the decimals: 1,234.50 has a point, 1.234,50 a comma. */
type DecimalSign = "point" | "comma";

interface Parts {
  readonly body: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** The power of ten that 万 and the like stand for. */
  readonly scale: number;
  /** 元 or a currency is written behind or before it. */
  readonly isMoney: boolean;
}

const SIGNS = "(?:nt\\$|us\\$|[¥$€£]|rmb|cny|usd|eur|gbp|twd|ntd)";
const WHOLE = new RegExp(`^(?<open>\\()?(?<before>[+-])?(?<sign>${SIGNS})?\\s*(?<inner>[+-])?(?<body>[\\d.,][\\d.,\\s]*?)\\s*(?<scale>[千万萬亿億]|百[万萬]|k)?(?<percent>%)?\\s*(?<unit>[元圆圓块塊]|${SIGNS})?(?<after>-)?(?<close>\\))?$`, "u");
const SCALES: Readonly<Record<string, number>> = { k: 3, 千: 3, 万: 4, 萬: 4, 百万: 6, 百萬: 6, 亿: 8, 億: 8 };
const POINT = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/;
const COMMA = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d*)?$|^,\d+$/;
/** Longer texts are no numbers that a double could hold. */
const LONGEST = 40;

/**
 * Reads the texts of one column as numbers, each as the whole column lets it be read: "1.234" is 1234 beside "5.678,90".
 *
 * "1,234" alone is 1234, as it is to the functions; "1.234" alone could be either and is unclear.
 *
 * @param texts - As they stand in the cells.
 * @param factor - What 1 in this column is worth: 10000 for 万元, 0.01 for percent.
 * @returns Undefined for what is no number.
 */
export function numbersOfTexts(texts: readonly string[], factor: number): readonly (ReadNumber | "unclear" | undefined)[] {
  const all = texts.map(partsOf);
  const isProved = (sign: DecimalSign): boolean => all.some((parts) => parts && readsOnly(parts.body, sign));
  const [hasPoints, hasCommas] = [isProved("point"), isProved("comma")];
  return all.map((parts) => parts && read(parts, factor, hasPoints, hasCommas));
}

function readsOnly(body: string, sign: DecimalSign): boolean {
  return sign === "point" ? POINT.test(body) && !COMMA.test(body) : COMMA.test(body) && !POINT.test(body);
}

function read(parts: Parts, factor: number, hasPoints: boolean, hasCommas: boolean): ReadNumber | "unclear" {
  const sign = signOf(parts.body, hasPoints, hasCommas);
  const isOtherUnit = parts.isMoney && parts.scale === 0 && factor > 1;
  if (sign === undefined || isOtherUnit) return "unclear";
  const plain = sign === "point" ? parts.body.replace(/,/g, "") : parts.body.replace(/\./g, "").replace(",", ".");
  const power = parts.scale - (parts.isPercent ? 2 : 0) - (parts.scale > 0 && factor > 1 ? Math.round(Math.log10(factor)) : 0) + (parts.isPercent && factor < 1 ? 2 : 0);
  // Decimal text with an exponent, so that 28.5 % is read as 0.285 and not divided.
  const size = Number(`${plain}e${power}`);
  if (!Number.isFinite(size)) return "unclear";
  return { value: parts.isNegative ? 0 - size : size, isPercent: parts.isPercent && factor >= 1, decimals: Math.min(4, (plain.split(".")[1] ?? "").length) };
}

/** The only sign that the text or, if it could be either, its column allows. */
function signOf(body: string, hasPoints: boolean, hasCommas: boolean): DecimalSign | undefined {
  const [point, comma] = [POINT.test(body), COMMA.test(body)];
  if (point !== comma) return point ? "point" : "comma";
  if (!/[.,]/.test(body)) return "point";
  if (hasPoints !== hasCommas) return hasPoints ? "point" : "comma";
  return body.includes(",") && !hasPoints ? "point" : undefined;
}

function partsOf(text: string): Parts | undefined {
  if (text.length > LONGEST) return undefined;
  // NFKC turns full-width digits and signs and ￥ into their plain forms, and wide spaces into spaces.
  // In Switzerland an apostrophe stands between the thousands.
  const plain = text.normalize("NFKC").replace(/[\u2212\u2013]/gu, "-").replace(/(?<=\d)['\u2019](?=\d{3}(?:\D|$))/gu, "");
  const found = WHOLE.exec(plain.trim().toLowerCase())?.groups;
  if (!found || (found.open === undefined) !== (found.close === undefined)) return undefined;
  const body = found.body.replace(/(?<=\d)\s(?=\d{3}(?:\D|$))/gu, "");
  const signs = [found.before, found.inner, found.after].filter((sign) => sign !== undefined);
  if (signs.length > (found.open ? 0 : 1) || !(POINT.test(body) || COMMA.test(body))) return undefined;
  return {
    body, isNegative: found.open !== undefined || signs[0] === "-", isPercent: found.percent !== undefined, scale: SCALES[found.scale ?? ""] ?? 0,
    isMoney: found.sign !== undefined || found.unit !== undefined,
  };
}
