import { decimalOf, digitsAt, toNumber } from "./decimal";

/**
 * What is left of a total after its whole units.
 *
 * @param total - In money, any sign.
 * @param unit - In money, above 0.
 * @returns Less than one unit, with the sign of the total; 0 when the total is a multiple of the unit.
 * @example
 * restBelowUnit(10.5, 1) // => 0.5
 * restBelowUnit(-10.5, 1) // => -0.5
 * // Exactly a multiple, although 0.3 / 0.1 is not 3 in doubles
 * restBelowUnit(0.3, 0.1) // => 0
 */
export function restBelowUnit(total: number, unit: number): number {
  const [whole, step] = [decimalOf(total), decimalOf(unit)];
  const scale = Math.max(whole.scale, step.scale);
  return toNumber({ digits: digitsAt(whole, scale) % digitsAt(step, scale), scale });
}
