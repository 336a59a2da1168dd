import { PlanError } from "../planError";

/**
 * The share of customers of one period who are there in another.
 *
 * Everyone counts once, however often and in whatever order they appear.
 *
 * @param before - Names of the first period, compared as given; an empty one is nobody.
 * @param after - Names of the second.
 * @returns A ratio from 0 to 1.
 * @throws {PlanError} `nobody-before`
 * @example
 * retention(["a", "b", "a", "c"], ["c", "a", "d"]) // => 2 / 3
 * retention(["a"], []) // => 0
 */
export function retention(before: readonly string[], after: readonly string[]): number {
  const known = new Set(before);
  known.delete("");
  if (known.size === 0) throw new PlanError("nobody-before");
  const there = new Set(after);
  let kept = 0;
  for (const customer of known) if (there.has(customer)) kept++;
  return kept / known.size;
}
