import { PlanError, type Metrics } from "../domain";
import { BLANK, numbersIn, optionalNumbersIn, soundCells, type NumberCells, type Oddity } from "./cells";

interface MetricRanges {
  readonly metrics: unknown;
  readonly weights: unknown;
  readonly directions: unknown;
}

const MORE_IS_BETTER = 1;

/** What SCORE works on, and the column that its scores stand in: blank beside a row with a blank metric. */
export interface ScoredCells {
  readonly metrics: Metrics;
  readonly column: NumberCells;
  /** What the metrics were given with: a fault there is told at its cell. */
  readonly weights: NumberCells;
  readonly directions: NumberCells | undefined;
}

export function scoredCells(ranges: MetricRanges): ScoredCells {
  const cells = soundCells(numbersIn(ranges.metrics, "metrics"));
  const weights = numbersIn(ranges.weights, "weights");
  const directions = optionalNumbersIn(ranges.directions, "directions");
  const blankRows = new Map<number, Oddity>();
  for (const index of cells.odd.keys()) blankRows.set(Math.floor(index / cells.columns), BLANK);
  return {
    metrics: {
      values: cells.values,
      weights: perColumn(weights, cells),
      directions: directions ? perColumn(directions, cells) : new Float64Array(cells.columns).fill(MORE_IS_BETTER),
    },
    column: { parameter: "metrics", rows: cells.rows, columns: 1, values: new Float64Array(cells.rows), odd: blankRows },
    weights,
    directions,
  };
}

/** One number for each column of the metrics, given across or down; a single one counts for all. */
function perColumn(given: NumberCells, { columns }: NumberCells): Float64Array {
  const { values, parameter } = soundCells(given);
  if (values.length === columns) return values;
  if (values.length !== 1) throw new PlanError("metrics-count", { parameter }, { found: values.length, expected: columns });
  return new Float64Array(columns).fill(values[0]);
}
