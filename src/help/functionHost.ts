/** An error as a function hands it to its host: a code that the cell shows, and a sentence behind it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

/** All that the functions ask of Excel: the help pages compute their examples with the functions that ship. */
export function installFunctionHost(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode } });
}
