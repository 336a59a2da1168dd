import { productError } from "./productError";

/**
 * What is left of a product after some whole parts: `left x right - part x divisor`, exactly.
 *
 * The products may need 102 bits each and are kept as two doubles; what is left is an integer below 2^53, so every
 * difference below is exact.
 *
 * @param left - Integers from 0, below 2^51, like all others.
 * @param right - The other factor.
 * @param part - The product divided by the divisor, at most one off.
 * @param divisor - Above 0.
 * @example
 * productRemainder(1000000007, 998244353, 249561089996, 4000000) // => 3710471
 * // One too many
 * productRemainder(7, 1, 4, 2) // => -1
 */
export function productRemainder(left: number, right: number, part: number, divisor: number): number {
  const product = left * right;
  const back = part * divisor;
  return product - back + (productError(left, right, product) - productError(part, divisor, back));
}
