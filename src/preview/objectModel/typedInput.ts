import { RichError } from "../protocol/richError";
import type { CellInput } from "../workbook/model";

export interface TypedInput {
  readonly input: CellInput;
  /** What Excel would format the cell with when it recognises a percentage or a date in a General cell. */
  readonly numberFormat?: string;
}

const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"]);

/** What a cell holds after a value was written to it: text that looks like a number becomes one, as when it is typed. */
export function typedInput(value: unknown, isTextCell: () => boolean): TypedInput {
  if (value === null || value === undefined) return { input: null };
  if (typeof value === "number" || typeof value === "boolean") return { input: value };
  if (typeof value !== "string") throw new RichError("InvalidArgument");
  if (value.startsWith("=") || value === "" || errors.has(value)) return { input: value };
  // The apostrophe is not part of the value, but without it this text would be a formula or an error.
  if (value.startsWith("'")) return { input: value.startsWith("'=") || errors.has(value.slice(1)) ? value : value.slice(1) };
  const recognised = recognise(value.trim());
  return recognised === undefined || isTextCell() ? { input: value } : recognised;
}

function recognise(value: string): TypedInput | undefined {
  if (/^(true|false)$/i.test(value)) return { input: value.toLowerCase() === "true" };
  const number = parseNumber(value.endsWith("%") ? value.slice(0, -1) : value);
  if (number !== undefined) return value.endsWith("%") ? { input: number / 100, numberFormat: value.includes(".") ? "0.00%" : "0%" } : { input: number };
  const serial = parseDate(value);
  return serial === undefined ? undefined : { input: serial, numberFormat: "m/d/yyyy" };
}

function parseNumber(value: string): number | undefined {
  const isNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(value) && /\d/.test(value) && !/^[+-]?e/i.test(value);
  return isNumber ? Number(value.replace(/,/g, "")) : undefined;
}

/** Serial day number of "2013-06-30" or "6/30/2013"; day 60 is the leap day that 1900 did not have. */
function parseDate(value: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : american ? [american[3], american[1], american[2]].map(Number) : [];
  if (year === undefined || year < 1900) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days > 59 ? days + 1 : days;
}
