import { PlanError } from "../domain";

/** The rows of a sheet. */
const COLUMN = 1_048_576;

/**
 * How much is computed at once. More of it could keep Excel busy for more than five seconds and is refused.
 *
 * Measured by `npm run bench` and with the slowest kinds of cells: 16 digits, words where numbers belong, a group for
 * each row. At these limits they take two to four seconds on a computer of two cores; amounts of cents take a third.
 * The domain has limits of its own where the work grows faster than the cells, or has nothing to do with them:
 *
 * | function | most |
 * |---|---|
 * | SPLITGRID | 40,000 cells, 1,000 rows or columns |
 * | WEIGHTS | 50 factors |
 * | PHASE | 100,000 periods |
 * | FORECAST, DECLINE | 2,000 periods |
 */
export const MOST = {
  /** Cells of any range: four whole columns, as a table of three columns may be given by its columns. */
  cells: 4 * COLUMN,
  /** Numbers or dates of one range: two whole columns. */
  numbers: 2 * COLUMN,
  /** Names, groups and marks beside the values: a whole column. */
  names: COLUMN,
  /** Bands of a table: a plan with more is a wrong range. */
  bands: 1000,
  /** Amounts times bands, each amount walking the bands that it reaches: 100,000 amounts on the longest plan. */
  steps: 100_000_000,
  /** The same where nothing is rounded, so that amounts with many digits need decimals: 3,000 amounts on the longest plan. */
  exactSteps: 3_000_000,
  /** Weights that are split within bounds. */
  boundedWeights: 500_000,
  /** Cells of a result with a row for each amount and a column for each share. */
  credits: 2 * COLUMN,
  /** Shares of a forced distribution, each cut anew for every size of a group. */
  grades: 1000,
} as const;

/** Refuses a range with more cells than can be computed at once. */
export function refuseMoreCells(found: number, most: number, parameter: string): void {
  if (found > most) throw new PlanError("too-many-cells", { parameter }, { found, most });
}
