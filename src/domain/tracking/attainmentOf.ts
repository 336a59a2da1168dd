import { quotient } from "../money/quotient";
import { PlanError, type PlanErrorCode } from "../planError";

/**
 * What is wrong with a target, if anything: the one check that every question about a target shares.
 *
 * @param target - In money or pieces; NaN stands for a blank.
 * @returns A code, or undefined for a target above 0.
 * @example
 * targetFault(0) // => "no-target"
 * targetFault(NaN) // => "no-target"
 * targetFault(-1) // => "target-negative"
 * targetFault(100) // => undefined
 */
export function targetFault(target: number): PlanErrorCode | undefined {
  if (Number.isNaN(target) || target === 0) return "no-target";
  return target < 0 ? "target-negative" : undefined;
}

/**
 * How much of a target is reached.
 *
 * @param actual - In the unit of the target, any sign; read at 15 significant digits, like the target.
 * @param target - Above 0; NaN stands for a blank.
 * @returns A ratio: 1 is the whole target.
 * @throws PlanError "no-target" for a target of 0 or a blank, "target-negative" below 0.
 * @see https://docs.oracle.com/cd/G44591_01/trans/F77870-09/examples-of-calculating-attainment-by-grouped-transactions.html
 * @example
 * attainmentOf(2000, 3000) // => 2 / 3
 * attainmentOf(0.24, 0.3) // => 0.8
 * attainmentOf(-50, 200) // => -0.25
 */
export function attainmentOf(actual: number, target: number): number {
  const fault = targetFault(target);
  if (fault !== undefined) throw new PlanError(fault, { parameter: "targets" }, { found: target });
  return quotient(actual, target);
}
