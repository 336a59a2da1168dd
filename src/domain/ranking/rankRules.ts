/**
 * What equal values get. Of 40, 30, 30, 10: competition 1 2 2 4, dense 1 2 2 3, fractional 1 2.5 2.5 4, ordinal
 * 1 2 3 4 by position, modified 1 3 3 4.
 */
export type Ties = "competition" | "dense" | "fractional" | "ordinal" | "modified";

/** "desc": the largest value is first. */
export type Order = "desc" | "asc";

/** How values are ranked. */
export interface RankRules {
  readonly ties: Ties;
  readonly order: Order;
}
