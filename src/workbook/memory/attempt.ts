import { WorkbookError } from "../workbook";

/** The result of an act, or the workbook's refusal as a value. */
export function attempt<T>(act: () => T): T | WorkbookError {
  try {
    return act();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
