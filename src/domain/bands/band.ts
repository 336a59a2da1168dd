/** One row of a band table. A band reaches from its own `from` to the next band's. */
export interface Band {
  readonly from: number;
  /** A ratio: 0.1 is 10 %. */
  readonly rate: number;
  /** Money paid once, when the band is first reached. */
  readonly fixed: number;
  /** Where the user wrote it, counted from 1. */
  readonly row: number;
}

/** Who owns an amount exactly on an edge: with "lower" the band that starts there, with "upper" the one below. */
export type Side = "lower" | "upper";

/** "marginal": each rate on the part inside its band. "retroactive": the rate reached, on everything. */
export type Method = "marginal" | "retroactive";
