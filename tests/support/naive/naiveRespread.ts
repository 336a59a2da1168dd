import { add, fraction, multiply, shownFraction, subtract, toDouble } from "./fractions";
import { naiveSplit } from "./naiveSplit";

/**
 * A second re-spread, written from the rules alone; undefined where no open period has a weight. A null actual is
 * blank, and so is a null in the result.
 */
export function naiveRespread(total: number, actuals: readonly (number | null)[], weights: readonly (number | null)[], unit: number, closed?: number): (number | null)[] | undefined {
  const isActual = (actual: number | null): boolean => actual !== null && actual !== 0;
  const past = closed ?? actuals.map(isActual).lastIndexOf(true) + 1;
  const kept = actuals.slice(0, past);
  const reached = kept.reduce((sum, actual) => add(sum, shownFraction(actual ?? 0)), fraction(0n));
  const sign = total < 0 ? -1 : 1;
  const remaining = toDouble(multiply(subtract(shownFraction(total), reached), fraction(BigInt(sign))));
  const open = weights.slice(past);
  if (remaining <= 0) return [...kept, ...open.map((weight) => (weight === null ? null : 0))];
  if (open.length === 0) return kept;
  if (open.every((weight) => !weight)) return undefined;
  const parts = naiveSplit(remaining, open.map((weight) => weight ?? 0), { unit })!;
  return [...kept, ...parts.map((part, index) => (open[index] === null ? null : part * sign + 0))];
}
