/**
 * How metrics become one score. "weighted": they are on one scale already. "minmax": 0 for the worst of a metric,
 * 100 for its best. "zscore": standard deviations above the mean. "rank": the mean place, 1 is best. "topsis":
 * closeness to the best of every metric and distance from the worst, 0 to 1.
 */
export type ScoreMethod = "weighted" | "minmax" | "zscore" | "rank" | "topsis";

/** What is scored: rows of as many metrics as there are weights, one after the other. */
export interface Metrics {
  /** Any numbers; a row with NaN takes no part. */
  readonly values: Float64Array;
  /** 0 or more, one for each metric; NaN stands for a blank: it does not count. */
  readonly weights: Float64Array;
  /** 1: more is better, -1: less is better; one for each metric. */
  readonly directions: Float64Array;
}

export interface ScoreRules {
  readonly method: ScoreMethod;
  /** The most that a metric counts, for "weighted" only. */
  readonly cap?: number;
}
