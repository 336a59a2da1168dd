import { StubError } from "./customFunctionsStub";

export type Cells = unknown[][];

export const column = (...cells: unknown[]): Cells => cells.map((cell) => [cell]);
export const left = (...args: unknown[]): unknown[] => args;
/** A call as a host makes it: null for what is left out, anything for the rest. */
export const call = (work: unknown, ...args: unknown[]): Cells => (work as (...all: unknown[]) => Cells)(...args);
export const value = (sentence: string): StubError => new StubError("#VALUE!", sentence);
export const unavailable = (sentence: string): StubError => new StubError("#N/A", sentence);

/** jest compares errors by their message only. */
export const told = (cells: Cells): unknown => cells.map((row) => row.map((cell) => (cell instanceof StubError ? [cell.code, cell.message] : cell)));

export function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (fault) {
    return fault instanceof StubError ? [fault.code, fault.message] : fault;
  }
}
