/** One line of a working: what was paid on which part, and at which rate. */
export interface Line {
  /** `band`: the part inside a band. `credited`: what an earlier calculation already paid, taken back. */
  readonly kind: "band" | "credited";
  /** Lower edge of the band in money. */
  readonly from: number;
  /** Upper edge of the band in money; undefined in the last band. */
  readonly to: number | undefined;
  /** The part of the amount that the rate is paid on, in money. */
  readonly amount: number;
  /** A ratio: 0.1 is 10 %. */
  readonly rate: number;
  /** What the line pays, in money, a multiple of the unit. */
  readonly commission: number;
}

/** A result is its lines; the value is their sum. */
export interface Breakdown {
  readonly lines: readonly Line[];
  /** What the lines are paid on, in money: the sum of their amounts. */
  readonly amount: number;
  readonly total: number;
}
