/** Chinese people write targets in ten thousands: 4,000万 is 40000000. The exponent shifts the point without arithmetic. */
const magnitudes: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/**
 * What a person typed as a number, in the notation of a formula: "1,234.50" -> "1234.50", "４０００万" -> "40000000",
 * "12%" stays "12%". Undefined where it is no number.
 */
export function numberText(typed: string): string | undefined {
  const text = typed.normalize("NFKC").trim().replace(/^[¥$€£]\s*|\s*[元圓]$/g, "").trim();
  const parts = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?\s*([万萬亿億%])?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "", suffix] = parts;
  const digits = whole.replace(/[, ]/g, "");
  if (digits === "" && fraction.length < 2) return undefined;
  const plain = `${sign === "-" ? "-" : ""}${digits === "" ? "0" : digits}${fraction === "." ? "" : fraction}`;
  if (suffix === "%") return exponent === "" ? `${plain}%` : undefined;
  if (exponent === "" && suffix === undefined) return plain;
  return String(Number(`${plain}e${Number(exponent) + (suffix === undefined ? 0 : (magnitudes[suffix] ?? 0))}`));
}

/** The number that was typed, or undefined. A percentage is a ratio. */
export function numberIn(typed: string): number | undefined {
  const text = numberText(typed);
  if (text === undefined) return undefined;
  const value = text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** One cell, with or without its sheet: `B2`, `$B$2`, `Plan!B2`, `'My Plan'!B2`. */
export function isCellAddress(text: string): boolean {
  return /^(?:'(?:[^']|'')+'!|[^!'"(){}[\],]+!)?\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/.test(text.trim());
}
