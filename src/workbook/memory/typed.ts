import { isErrorText } from "../cellText";
import type { CellValue } from "../workbook";

/** What a cell holds. Text that looks like a number or an error is `text`, as in Excel. */
export type MemoryContent =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string };

/**
 * What Excel makes of an input: the subset of its rules that a write must know to give cells back as they were.
 *
 * @returns undefined for a blank cell.
 */
export function typed(input: CellValue, numberFormat: string): MemoryContent | undefined {
  if (typeof input === "boolean") return { kind: "value", value: input };
  // A cell knows no negative zero.
  if (typeof input === "number") return { kind: "value", value: input + 0 };
  if (input === "" || input === "'") return undefined;
  if (input.startsWith("'")) return { kind: "text", value: input.slice(1) };
  if (numberFormat === "@") return { kind: "text", value: input };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  if (isErrorText(input)) return { kind: "error", value: input };
  if (/^(true|false)$/i.test(input)) return { kind: "value", value: input.toLowerCase() === "true" };
  return number(input) ?? { kind: "text", value: input };
}

function number(input: string): MemoryContent | undefined {
  const plain = input.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(plain)) return undefined;
  const value = plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  return { kind: "value", value };
}
