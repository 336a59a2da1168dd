import { readAddress, type Area } from "../workbook/address";
import { ActionProblem } from "./actionProblem";

/**
 * The place that a person typed for a result.
 *
 * @throws {ActionProblem} `place-invalid`
 */
export function chosenPlace(place: string): Area {
  const area = readAddress(place);
  if (!area) throw new ActionProblem("place-invalid", place);
  return area;
}
