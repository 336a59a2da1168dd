/** Error numbers of the custom-functions runtime and what the cell shows. */
const errorTexts: Readonly<Record<number, string>> = {
  0: "#VALUE!", // generic
  1: "#N/A",
  2: "#VALUE!", // the function threw something that is no CustomFunctions.Error
  3: "#VALUE!", // its promise was rejected
  4: "#VALUE!", // batch mismatch
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function errorText(errorCode: number | undefined): string {
  return errorTexts[errorCode ?? 0] ?? "#VALUE!";
}

interface RichValue {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

/** Error text and message of a `CustomFunctions.Error` that was returned instead of thrown. */
export function returnedError(value: unknown): { readonly error: string; readonly message?: string } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { type, code, basicValue, message } = value as RichValue;
  const error = code ?? (type === "Error" ? basicValue : undefined);
  if (typeof error !== "string") return undefined;
  return { error, ...(typeof message === "string" && message !== "" ? { message } : {}) };
}
