import { parseAddress, type Area } from "../workbook/address";
import { WorkbookError } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";

/**
 * The place that a person typed for a result.
 *
 * @throws {ActionProblem} `place-invalid`
 */
export function chosenPlace(place: string): Area {
  try {
    return parseAddress(place);
  } catch (error) {
    if (error instanceof WorkbookError) throw new ActionProblem("place-invalid", place);
    throw error;
  }
}
