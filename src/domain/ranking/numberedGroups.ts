import { numberedNames, type NumberedNames } from "./numberedNames";

/**
 * Groups as numbers. A blank is a group like others; without groups all belong to one.
 *
 * @param groups - The group of each position, compared as given.
 * @param length - How many positions there are.
 * @example
 * Array.from(numberedGroups(["n", "", "n"], 3).numbers) // => [0, 1, 0]
 * Array.from(numberedGroups(undefined, 3).numbers) // => [0, 0, 0]
 */
export function numberedGroups(groups: readonly string[] | undefined, length: number): NumberedNames {
  return groups ? numberedNames(groups, "a name") : { numbers: new Int32Array(length), firsts: Uint32Array.of(0) };
}
