import { PlanError } from "../../src/domain";

/** The code of the fault that a calculation throws; undefined where it throws none. */
export function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (fault) {
    return fault instanceof PlanError ? fault.code : String(fault);
  }
  return undefined;
}
