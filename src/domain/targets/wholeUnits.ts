import { decimalOf, digitsAt, type Decimal } from "../money/decimal";
import { PlanError } from "../planError";
import type { SplitRules } from "./splitRules";

/** A total counted in whole units: `units x unit + rest`, in integers of one scale, without its sign. */
export interface WholeUnits {
  readonly isNegative: boolean;
  readonly units: bigint;
  /** What is left below one unit, at `scale`. */
  readonly rest: bigint;
  /** The unit at `scale`. */
  readonly unit: bigint;
  readonly scale: number;
}

/**
 * A total counted in whole units, with what is left below one unit.
 *
 * With unit 0 the unit is one digit of the finest decimal among total and bounds, so that nothing is left and
 * bounds need not move.
 *
 * @param total - Money, any sign.
 * @param rules - Unit and bounds.
 * @returns Units and rest of the size of the total.
 * @throws {PlanError} `unit-negative`
 * @example
 * wholeUnits(-10.5, { unit: 1 }) // => { isNegative: true, units: 10n, rest: 50n, unit: 100n, scale: 2 }
 * // Exactly a multiple: nothing is left
 * wholeUnits(10, { unit: 5 }).rest // => 0n
 */
export function wholeUnits(total: number, rules: SplitRules): WholeUnits {
  return exactWholeUnits(decimalOf(total), rules);
}

/**
 * The same for an exact total, such as a difference of two amounts, which may need more than 15 digits.
 *
 * @param total - Exact money, any sign.
 * @param rules - Unit and bounds.
 * @throws {PlanError} `unit-negative`
 * @see wholeUnits
 * @example
 * exactWholeUnits({ digits: -1050n, scale: 2 }, { unit: 1 }) // => { isNegative: true, units: 10n, rest: 50n, unit: 100n, scale: 2 }
 */
export function exactWholeUnits(total: Decimal, rules: SplitRules): WholeUnits {
  if (rules.unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: rules.unit });
  const isNegative = total.digits < 0n;
  const amount = isNegative ? { ...total, digits: -total.digits } : total;
  const unit = decimalOf(rules.unit);
  const scale = rules.unit === 0 ? Math.max(amount.scale, finestBound(rules)) : Math.max(amount.scale, unit.scale);
  const digits = digitsAt(amount, scale);
  const step = rules.unit === 0 ? 1n : digitsAt(unit, scale);
  return { isNegative, units: digits / step, rest: digits % step, unit: step, scale };
}

function finestBound({ minimums, maximums }: SplitRules): number {
  let scale = 0;
  for (const bounds of [minimums, maximums]) {
    for (const bound of bounds ?? []) if (Number.isFinite(bound)) scale = Math.max(scale, decimalOf(bound).scale);
  }
  return scale;
}
