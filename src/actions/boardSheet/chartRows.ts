import type { BoardRequest } from "./request";

/** More bars than these are a skyline, not a chart. */
const mostBars = 15;
/** The boards of several groups stand below each other: their chart shows all of them, or it would leave groups out. */
export const mostGroupedBars = 30;

/** How many places the chart shows, from the first; 0 where none can be drawn that anybody would read. */
export function chartRows({ people, groups, top }: Pick<BoardRequest, "people" | "groups" | "top">): number {
  if (groups !== undefined) return people.length <= mostGroupedBars ? people.length : 0;
  // As many as are shown: a chart over more rows would end in bars without names.
  return Math.min(people.length, top ?? mostBars, mostBars);
}
