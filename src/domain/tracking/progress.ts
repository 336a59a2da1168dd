/** Where an actual stands against its target. */
export interface Progress {
  /** A ratio: 1 is the whole target. */
  readonly attainment: number;
  /** Attainment minus time passed, below 0 when behind; undefined in a period without a day that counts. */
  readonly ahead: number | undefined;
  /** What is missing to the target, in its unit; 0 when it is reached. */
  readonly gap: number;
  /** The gap over the days that remain; undefined when none remains. */
  readonly neededPerDay: number | undefined;
}
