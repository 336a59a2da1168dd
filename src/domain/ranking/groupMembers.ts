/**
 * The positions of each group.
 *
 * @param groups - The group of each position, compared as given.
 * @returns One list of ascending positions per group, in the order of first appearance.
 * @example
 * groupMembers(["n", "s", "n"]) // => [[0, 2], [1]]
 */
export function groupMembers(groups: readonly string[]): number[][] {
  const positions = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const members = positions.get(group);
    if (members) members.push(index);
    else positions.set(group, [index]);
  });
  return [...positions.values()];
}
