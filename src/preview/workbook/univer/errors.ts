import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { ErrorType } from "@univerjs/engine-formula";

export const busy = "#BUSY!";

const excelErrors: ReadonlySet<string> = new Set([
  busy, "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!", "#GETTING_DATA",
]);

export function isErrorText(value: unknown): value is `#${string}` {
  return typeof value === "string" && value.charCodeAt(0) === 35 && excelErrors.has(value);
}

/** Without this a cell that shows #BUSY! is plain text to the formulas that read it. */
export function teachEngineBusy(): void {
  ERROR_TYPE_SET.add(busy as ErrorType);
}

/** The engine takes any error text; its own list of them has no #BUSY!. */
export function errorCode(text: string): ErrorType {
  return text as ErrorType;
}
