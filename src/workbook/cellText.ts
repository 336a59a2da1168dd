import type { CellValue } from "./workbook";

const errorPattern = /^#(N\/A|[A-Z0-9_/]+[!?])$/;
const misreadable = /\d|^[=+\-@#']|^(true|false)$/i;

/** True for text that Excel shows for an error value. A cell of text can look the same: ask the reading's `errors`. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && errorPattern.test(value);
}

/** True where a cell of a reading holds a formula, not text that begins with "=" (such text is its own value). */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === "string" && formula.length > 1 && formula.startsWith("=") && formula !== value;
}

/** Text as it must be written to stay text: with an apostrophe where Excel could read a number, date, formula or error. */
export function literalText(text: string): string {
  return misreadable.test(text) ? `'${text}` : text;
}

/**
 * True where two cell contents are the same to Excel: numbers at the 15 digits it shows, formulas whatever
 * their case and spacing (Excel rewrites `=sum( A1 )`), texts exactly.
 */
export function isSameContent(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
  if (typeof a !== "string" || typeof b !== "string" || !a.startsWith("=") || !b.startsWith("=")) return a === b;
  return plainFormula(a) === plainFormula(b);
}

/** Case and spaces are dropped outside of quoted text and sheet names only. */
function plainFormula(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : part.replace(/\s+/g, "").toUpperCase()));
}
