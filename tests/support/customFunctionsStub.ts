/** What the functions bundle needs of the host: nothing but these three names. */
export class StubError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, unknown>();

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

const customFunctionsStub = {
  associate: (id: string, work: unknown): void => void associated.set(id, work),
  Error: StubError,
  ErrorCode,
};

/** Puts the stub where Office.js puts the real thing. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: customFunctionsStub });
}
