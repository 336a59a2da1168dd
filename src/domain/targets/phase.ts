import { periodsOf, type Span } from "../calendar/periodsOf";
import { PlanError } from "../planError";
import { phaseWeights, type PhaseRules } from "./phaseWeights";
import { splitByIntegers } from "./splitByIntegers";
import { wholeUnits } from "./wholeUnits";

/** The target of one period. */
export interface PhasedPeriod {
  /** The first day of the period inside the span, a serial number. */
  readonly first: number;
  /** Money. */
  readonly target: number;
}

/**
 * A target over the periods of a span, by their days or by a profile, in parts that sum to it exactly.
 *
 * The weights are exact fractions, so a month that is whole has exactly the weight of its profile. They are split as
 * `splitTarget` splits them: largest remainders, ties to the earlier period, what is left below one unit to the
 * largest weight, and a negative total mirrors.
 *
 * @param total - Money, any sign.
 * @param span - First and last day, and the periods to cut it into.
 * @param rules - What a period weighs, and `unit`: parts are multiples of it, in money; 0 gives exact shares.
 * @returns One row per period, in order.
 * @throws {PlanError} `end-before-start`, `periods-too-many`, `unit-negative`, `no-working-day`, `profile-empty`, and those of `phaseWeights`
 * @example
 * phase(59, { start: 46023, end: 46081, grain: "month" }, { unit: 1 }) // => [{ first: 46023, target: 31 }, { first: 46054, target: 28 }]
 * // Half of January, at its twelfth of the year's profile, against the whole of February
 * phase(30, { start: 46038, end: 46081, grain: "month" }, { unit: 0, profile: new Float64Array(12).fill(1) }).map(({ target }) => target) // => [480 / 47, 930 / 47]
 * // Every period counts the same, also one that is cut short
 * phase(10, { start: 46053, end: 46081, grain: "month" }, { unit: 1, isEven: true }) // => [{ first: 46053, target: 5 }, { first: 46054, target: 5 }]
 */
export function phase(total: number, span: Span, rules: PhaseRules & { readonly unit: number }): PhasedPeriod[] {
  const periods = periodsOf(span);
  const weights = phaseWeights(periods, rules);
  if (!weights.some((weight) => weight > 0n)) throw new PlanError(rules.profile ? "profile-empty" : "no-working-day", { parameter: "profile" });
  const parts = splitByIntegers(wholeUnits(total, rules), weights, rules.unit);
  return periods.map(({ first }, index) => ({ first, target: parts[index] }));
}
