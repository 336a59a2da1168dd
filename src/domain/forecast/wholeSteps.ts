import { PlanError } from "../planError";

/**
 * A number of periods, as a user wrote it.
 *
 * @param steps - Any finite number.
 * @param parameter - The argument, for the sentence.
 * @param most - The largest that is taken.
 * @returns The number itself.
 * @throws {PlanError} `steps-outside`
 * @example
 * wholeSteps(3, "horizon", 3) // => 3
 */
export function wholeSteps(steps: number, parameter: string, most: number): number {
  if (!Number.isInteger(steps) || steps < 1 || steps > most) throw new PlanError("steps-outside", { parameter }, { found: steps, most });
  return steps;
}
