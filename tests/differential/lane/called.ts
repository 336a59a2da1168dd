import { StubError } from "../../support/customFunctionsStub";

/** What a function of ours answers; an error for the whole result is one cell, as Excel shows it. */
export function called<Arguments extends unknown[]>(work: (...args: Arguments) => unknown[][], ...args: Arguments): unknown[][] {
  try {
    return work(...args);
  } catch (fault) {
    if (fault instanceof StubError) return [[fault]];
    throw fault;
  }
}
