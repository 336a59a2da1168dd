const MOST_BUCKETS = 65_536;

/**
 * Marks the largest keys, as many as asked for; among equal keys the earlier ones.
 *
 * Sorting everything would cost more than the rest of a split, so the keys are counted into buckets, and only the
 * one bucket in which the last place falls is sorted.
 *
 * @param keys - Finite numbers of 0 or more, in the order of the exact values they stand for.
 * @param count - How many to mark, at most as many as there are keys.
 * @param compare - Order of two equal keys by their exact values, largest first; 0 leaves it to the position.
 * @returns One byte per key: 1 where it is marked.
 * @example
 * Array.from(largestFirst(Float64Array.of(2, 5, 2, 1), 2)) // => [1, 1, 0, 0]
 */
export function largestFirst(keys: Float64Array, count: number, compare?: (first: number, second: number) => number): Uint8Array {
  const marked = new Uint8Array(keys.length);
  if (count === 0) return marked;
  const slots = slotsOf(keys);
  const { slot: lastSlot, above } = slotOfPlace(slots, count);
  const candidates: number[] = [];
  for (let index = 0; index < slots.length; index++) {
    if (slots[index] > lastSlot) marked[index] = 1;
    else if (slots[index] === lastSlot) candidates.push(index);
  }
  candidates.sort((first, second) => keys[second] - keys[first] || (compare?.(first, second) ?? 0) || first - second);
  for (const index of candidates.slice(0, count - above)) marked[index] = 1;
  return marked;
}

/** The bucket of each key: a larger key is never in a lower bucket. */
function slotsOf(keys: Float64Array): Uint32Array {
  let largest = 0;
  for (const key of keys) if (key > largest) largest = key;
  const buckets = Math.min(MOST_BUCKETS, keys.length);
  const slots = new Uint32Array(keys.length);
  if (largest > 0) for (let index = 0; index < keys.length; index++) slots[index] = (keys[index] / largest) * buckets;
  return slots;
}

/** The bucket in which the last of `count` places falls, and how many keys lie above it. */
function slotOfPlace(slots: Uint32Array, count: number): { slot: number; above: number } {
  const sizes = new Uint32Array(Math.min(MOST_BUCKETS, slots.length) + 1);
  for (const slot of slots) sizes[slot]++;
  let above = 0;
  let slot = sizes.length - 1;
  while (above + sizes[slot] < count) above += sizes[slot--];
  return { slot, above };
}
