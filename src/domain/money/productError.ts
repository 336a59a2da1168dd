/** 2^27 + 1: splits a double into two halves of 26 bits, whose products are exact. */
const SPLITTER = 134_217_729;

/**
 * What rounding took from a product: `left x right = product + productError`, exactly.
 *
 * @param left - Of a size from 1e-100 to 1e100, or 0; so is `right`.
 * @param right - The other factor.
 * @param product - Their product as a double.
 * @returns The part that the double could not hold.
 * @see https://doi.org/10.1007/BF01397083 (Dekker, with Veltkamp's splitting)
 * @example
 * productError(3, 5, 15) // => 0
 * // (2^27 + 1)^2 = 2^54 + 2^28 + 1 needs 55 bits
 * productError(134217729, 134217729, 134217729 * 134217729) // => 1
 */
export function productError(left: number, right: number, product: number): number {
  const leftShift = SPLITTER * left;
  const leftHigh = leftShift - (leftShift - left);
  const leftLow = left - leftHigh;
  const rightShift = SPLITTER * right;
  const rightHigh = rightShift - (rightShift - right);
  const rightLow = right - rightHigh;
  return leftHigh * rightHigh - product + leftHigh * rightLow + leftLow * rightHigh + leftLow * rightLow;
}
