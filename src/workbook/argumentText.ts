import { addressIn } from "./area";

/** What a cell can hold as a constant. */
type Constant = number | string | boolean;

/** One argument of a formula: left out, constants as rows of cells, a reference, or anything else that only Excel can work out. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "array"; readonly value: readonly (readonly Constant[])[] }
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "expression" };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;

/**
 * Reads one argument as it is typed between the commas of a formula, in the notation of formulas: point in decimals,
 * texts in double quotes, array constants such as `{1,2;3,4}`.
 *
 * @example
 * readArgument(" {1;2} ") // => { kind: "array", value: [[1], [2]] }
 * readArgument("Reps!C2:C18") // => { kind: "reference", address: "Reps!C2:C18" }
 */
export function readArgument(text: string): Argument {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "omitted" };
  const value = constantOf(trimmed);
  if (value !== undefined) return { kind: "constant", value };
  if (trimmed.startsWith("{") && trimmed.endsWith("}")) return arrayOf(trimmed.slice(1, -1));
  return addressIn(trimmed) ? { kind: "reference", address: trimmed } : { kind: "expression" };
}

/** Splits `=SALES.NAME(a, b)` into its name without the namespace and its arguments; undefined for any other formula. */
export function readCall(formula: string): { readonly id: string; readonly parameters: readonly string[] } | undefined {
  const parts = /^=\s*SALES\.([A-Z]+)\((.*)\)$/s.exec(formula.trim());
  return parts ? { id: parts[1], parameters: parts[2].trim() === "" ? [] : splitOutside(parts[2], ",") } : undefined;
}

function constantOf(text: string): Constant | undefined {
  const number = NUMBER.exec(text);
  // Decimal text with an exponent, so that 28.5% is read as 0.285 and not divided.
  if (number) return number[3] === "%" ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return TEXT.exec(text)?.[1].replaceAll('""', '"');
}

function arrayOf(inside: string): Argument {
  const value: Constant[][] = [];
  for (const rowText of splitOutside(inside, ";")) {
    const row = splitOutside(rowText, ",").map((cell) => constantOf(cell.trim()));
    if (!isWhole(row) || (value.length > 0 && row.length !== value[0].length)) return { kind: "expression" };
    value.push(row);
  }
  return { kind: "array", value };
}

function isWhole(row: (Constant | undefined)[]): row is Constant[] {
  return row.every((cell) => cell !== undefined);
}

/**
 * Parts between separators that stand outside quotes and brackets. Between square brackets stands the name of a column: any
 * sign may be in it, and an apostrophe takes the next one literally.
 */
function splitOutside(text: string, separator: string): string[] {
  const parts = [""];
  let [depth, square, isLiteral] = [0, 0, false];
  let quote: string | undefined;
  for (const character of text) {
    if (isLiteral) isLiteral = false;
    else if (square > 0 && character === "'") isLiteral = true;
    else if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if ("[]".includes(character)) square += character === "[" ? 1 : -1;
    else if (square === 0 && (character === '"' || character === "'")) quote = character;
    else if (square === 0 && "({".includes(character)) depth++;
    else if (square === 0 && ")}".includes(character)) depth--;
    if (character === separator && depth === 0 && square === 0 && quote === undefined) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
