/** How a target is divided. */
export interface SplitRules {
  /** Parts are multiples of it, in money; 0 gives exact shares. */
  readonly unit: number;
  /** Least part per weight, in money; -Infinity where there is none. */
  readonly minimums?: Float64Array;
  /** Most part per weight, in money; Infinity where there is none. */
  readonly maximums?: Float64Array;
}
