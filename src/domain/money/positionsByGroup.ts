/** Positions ordered by their group, and where each group ends among them. */
export interface GroupedPositions {
  readonly positions: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Positions ordered by their group, sorted by counting: a million groups cost no more than one.
 *
 * @param groups - The group of each position, from 0; -1 for one that belongs to none.
 * @param count - How many groups there are.
 * @param order - The positions that count, in the order in which they shall stand inside their group; ascending if left out.
 * @returns Group after group; the order itself where all are in one group.
 * @example
 * Array.from(positionsByGroup(Int32Array.of(1, 0, -1, 1), 2).positions) // => [1, 0, 3]
 * Array.from(positionsByGroup(Int32Array.of(1, 0, -1, 1), 2).ends) // => [1, 3]
 * Array.from(positionsByGroup(Int32Array.of(1, 0, -1, 1), 2, Uint32Array.of(3, 2, 0)).positions) // => [3, 0]
 */
export function positionsByGroup(groups: Int32Array, count: number, order?: Uint32Array): GroupedPositions {
  const length = order?.length ?? groups.length;
  // One group of all needs no dealing.
  if (order && count === 1 && groups.every((group) => group === 0)) return { positions: order, ends: Uint32Array.of(length) };
  const ends = new Uint32Array(count);
  for (let place = 0; place < length; place++) {
    const group = groups[order ? order[place] : place];
    if (group >= 0) ends[group]++;
  }
  let total = 0;
  for (let group = 0; group < count; group++) {
    const size = ends[group];
    ends[group] = total;
    total += size;
  }
  const positions = new Uint32Array(total);
  for (let place = 0; place < length; place++) {
    const position = order ? order[place] : place;
    if (groups[position] >= 0) positions[ends[groups[position]]++] = position;
  }
  return { positions, ends };
}
