import { PlanError } from "../planError";
import { MOST_PERIODS } from "./forecastRules";
import { wholeSteps } from "./wholeSteps";

export interface DeclineRules {
  /** Periods on each side of the comparison, from 1. */
  readonly window: number;
  /** The fall, as a share of the periods before, from which on it counts: 0.2 is 20 %. */
  readonly threshold: number;
}

/** How the last periods of a history stand against the ones before. */
export interface Decline {
  /** What the periods before add up to, in the unit of the history. */
  readonly before: number;
  /** Of the last periods against the ones before, a ratio: -0.2 is a fall by 20 %; undefined where nothing was before. */
  readonly change: number | undefined;
  readonly hasDeclined: boolean;
}

/**
 * Checks what a decline is measured by.
 *
 * @param rules - As a user wrote them.
 * @param periods - How many periods each history has.
 * @returns The rules themselves.
 * @throws {PlanError} `steps-outside`, `threshold-outside`, `periods-too-few`
 * @example
 * checkedDecline({ window: 3, threshold: 0.2 }, 6) // => { window: 3, threshold: 0.2 }
 */
export function checkedDecline(rules: DeclineRules, periods: number): DeclineRules {
  const needed = 2 * wholeSteps(rules.window, "window", MOST_PERIODS);
  if (!(rules.threshold >= 0 && rules.threshold <= 1)) throw new PlanError("threshold-outside", { parameter: "threshold" }, { found: rules.threshold });
  if (periods < needed) throw new PlanError("periods-too-few", { parameter: "history" }, { needed, found: periods });
  return rules;
}
