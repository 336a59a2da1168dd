/** Below this many values a comparator is faster than counting digits. */
const FEW = 512;
/** Digits of 11 bits: three to a word, and so few different ones that a cache holds the place where each goes on. */
const DIGIT_BITS = 11;
const DIGIT_VALUES = 2 ** DIGIT_BITS;
const WORD_BITS = 32;
const [LOW, HIGH] = [0, 1];

/**
 * The positions of the numbers in ascending order, equal numbers in the order of their positions.
 *
 * Many numbers are sorted by counting digits, lowest first, without comparing any two. The bits of a double sort like
 * the number once the sign is flipped, and for a negative number all the other bits as well.
 *
 * @param values - Any numbers, -0 excepted; NaN takes no part.
 * @returns Positions of the values that are numbers.
 * @see https://en.wikipedia.org/wiki/Radix_sort
 * @example
 * Array.from(ascendingOrder(Float64Array.of(5, 7, NaN, -7, 5))) // => [3, 0, 4, 1]
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = presentPositions(values);
  if (order.length < FEW) return order.sort((first, second) => values[first] - values[second] || first - second);
  const words = sortableWords(values);
  return sortedByWord(words, HIGH, sortedByWord(words, LOW, order));
}

function presentPositions(values: Float64Array): Uint32Array {
  const positions = new Uint32Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) if (!Number.isNaN(values[index])) positions[count++] = index;
  return positions.subarray(0, count);
}

/** Two words of 32 bits per value, the low one first (every host of JavaScript is little-endian). */
function sortableWords(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.slice().buffer);
  for (let high = HIGH; high < words.length; high += 2) {
    const isNegative = words[high] >>> (WORD_BITS - 1) === 1;
    words[high] ^= isNegative ? 0xffff_ffff : 0x8000_0000;
    if (isNegative) words[high - 1] ^= 0xffff_ffff;
  }
  return words;
}

/** Sorts positions by one word of their values, keeping the order of equal ones. The words travel with the positions, so that each pass reads along a line. */
function sortedByWord(words: Uint32Array, word: number, order: Uint32Array): Uint32Array {
  let keys: Uint32Array = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) keys[place] = words[2 * order[place] + word];
  let nextKeys: Uint32Array = new Uint32Array(order.length);
  let sorted = order;
  let next: Uint32Array = new Uint32Array(order.length);
  for (let shift = 0; shift < WORD_BITS; shift += DIGIT_BITS) {
    const starts = startsOfDigits(keys, shift);
    if (!starts) continue;
    for (let place = 0; place < keys.length; place++) {
      const target = starts[(keys[place] >>> shift) & (DIGIT_VALUES - 1)]++;
      nextKeys[target] = keys[place];
      next[target] = sorted[place];
    }
    [keys, nextKeys] = [nextKeys, keys];
    [sorted, next] = [next, sorted];
  }
  return sorted;
}

/** Where the keys with each digit begin; undefined when all have the same digit. */
function startsOfDigits(keys: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(DIGIT_VALUES + 1);
  for (let place = 0; place < keys.length; place++) starts[((keys[place] >>> shift) & (DIGIT_VALUES - 1)) + 1]++;
  if (starts[((keys[0] >>> shift) & (DIGIT_VALUES - 1)) + 1] === keys.length) return undefined;
  for (let value = 1; value < DIGIT_VALUES; value++) starts[value] += starts[value - 1];
  return starts;
}
