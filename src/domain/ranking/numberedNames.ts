const NOBODY = -1;
const [FNV_START, FNV_PRIME] = [0x811c9dc5 | 0, 0x01000193];
/** Any odd number whose bits are well spread. */
const STIR = 0x9e3779b1;

/** Names as numbers. */
export interface NumberedNames {
  /** The number of each name, from 0 in the order of first appearance; -1 for an empty one that is nobody. */
  readonly numbers: Int32Array;
  /** Where each number first stands. */
  readonly firsts: Uint32Array;
}

/** What a blank name is: nobody, or a name like others. */
type BlankName = "nobody" | "a name";

/**
 * Numbers instead of names, so that what is kept per name can be a plain list.
 *
 * A million different names in a Map cost seconds, most of them in growing it; a table that is large enough from the
 * start, and looks at a name only where the hash is the same, takes about a third.
 *
 * @param names - Compared as given.
 * @param blank - What an empty name is.
 * @returns Numbers, and where each first stands.
 * @see https://en.wikipedia.org/wiki/Linear_probing
 * @example
 * Array.from(numberedNames(["b", "a", "", "b"]).numbers) // => [0, 1, -1, 0]
 * Array.from(numberedNames(["", "a", "", "b"]).firsts) // => [1, 3]
 * Array.from(numberedNames(["", "a", "", "b"], "a name").numbers) // => [0, 1, 0, 2]
 */
export function numberedNames(names: readonly string[], blank: BlankName = "nobody"): NumberedNames {
  const numbers = new Int32Array(names.length).fill(NOBODY);
  const firsts = new Uint32Array(names.length);
  const hashes = new Int32Array(names.length);
  // Less than half full, so that a free slot is never far; 0 is free, else the number from 1.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * names.length + 1)));
  let count = 0;
  for (let position = 0; position < names.length; position++) {
    const name = names[position];
    if (name === "" && blank === "nobody") continue;
    const hash = hashOf(name);
    let slot = hash & (slots.length - 1);
    while (slots[slot] > 0 && !(hashes[slots[slot] - 1] === hash && names[firsts[slots[slot] - 1]] === name)) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      firsts[count] = position;
      hashes[count] = hash;
      slots[slot] = ++count;
    }
    numbers[position] = slots[slot] - 1;
  }
  return { numbers, firsts: firsts.subarray(0, count) };
}

/** Mixes every character into all bits (FNV-1a, and a last stir for the low bits that choose the slot). */
function hashOf(name: string): number {
  let hash = FNV_START;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), STIR);
  return hash ^ (hash >>> 13);
}
