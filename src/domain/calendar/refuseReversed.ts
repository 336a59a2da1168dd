import { PlanError } from "../planError";
import { dayText } from "./dates";

/**
 * Refuses a span that ends before it starts.
 *
 * @param start - A serial number.
 * @param end - The last day, included: one day is a span.
 * @throws {PlanError} `end-before-start`
 * @example
 * refuseReversed(46023, 46023) // => undefined
 */
export function refuseReversed(start: number, end: number): void {
  if (end < start) throw new PlanError("end-before-start", { parameter: "end" }, { found: dayText(end), other: dayText(start) });
}
