/** Below this many values a comparator is faster than counting digits. */
const FEW = 1024;
const DIGITS = 4;
const DIGIT_VALUES = 65_536;

/**
 * The positions of the numbers in ascending order, equal numbers in the order of their positions.
 *
 * Many numbers are sorted by counting: four digits of 16 bits, lowest first, without comparing any two. The bits of
 * a double sort like the number once the sign is flipped, and for a negative number all the other bits as well.
 *
 * @param values - Any numbers, -0 excepted; NaN takes no part.
 * @returns Positions of the values that are numbers.
 * @see https://en.wikipedia.org/wiki/Radix_sort
 * @example
 * Array.from(ascendingOrder(Float64Array.of(5, 7, NaN, -7, 5))) // => [3, 0, 4, 1]
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  let order = presentPositions(values);
  if (order.length < FEW) return order.sort((first, second) => values[first] - values[second] || first - second);
  const digits = sortableDigits(values);
  let next: Uint32Array = new Uint32Array(order.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    if (sortByDigit(digits, digit, order, next)) [order, next] = [next, order];
  }
  return order;
}

function presentPositions(values: Float64Array): Uint32Array {
  const positions = new Uint32Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) if (!Number.isNaN(values[index])) positions[count++] = index;
  return positions.subarray(0, count);
}

/** Four digits of 16 bits per value, lowest first (every host of JavaScript is little-endian). */
function sortableDigits(values: Float64Array): Uint16Array {
  const bits = new Uint32Array(values.slice().buffer);
  for (let high = 1; high < bits.length; high += 2) {
    const isNegative = bits[high] >>> 31 === 1;
    bits[high] ^= isNegative ? 0xffff_ffff : 0x8000_0000;
    if (isNegative) bits[high - 1] ^= 0xffff_ffff;
  }
  return new Uint16Array(bits.buffer);
}

/** Moves the positions over by one digit, keeping the order of equal digits; false when all have the same digit. */
function sortByDigit(digits: Uint16Array, digit: number, order: Uint32Array, next: Uint32Array): boolean {
  const starts = new Uint32Array(DIGIT_VALUES + 1);
  for (let place = 0; place < order.length; place++) starts[digits[DIGITS * order[place] + digit] + 1]++;
  if (starts[digits[DIGITS * order[0] + digit] + 1] === order.length) return false;
  for (let value = 1; value < DIGIT_VALUES; value++) starts[value] += starts[value - 1];
  for (let place = 0; place < order.length; place++) next[starts[digits[DIGITS * order[place] + digit]]++] = order[place];
  return true;
}
