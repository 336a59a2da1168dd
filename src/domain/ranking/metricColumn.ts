import { exactIntegers } from "../money/scaledIntegers";

/** Doubles with more bits before the point than this would leave their range once squared and added up. */
const MOST_BITS = 400;

/** One metric at a scale of its own: exact differences first, then doubles of a size that can be squared. */
export interface MetricColumn {
  /** How far each value lies above the least, 0 or more. */
  readonly offsets: Float64Array;
  /** The values themselves at the same scale. */
  readonly sizes: Float64Array;
  /** The largest offset; 0 for a metric without spread. */
  readonly spread: number;
}

/**
 * A metric as distances from its least value.
 *
 * Scores compare values by their differences. Of 1000000000.01 and 1000000000.02 doubles know the difference to five
 * digits only, so it is taken from the decimals.
 *
 * @param values - One metric of every row, read at 15 significant digits; at least one.
 * @returns Offsets and values, both multiplied by the same factor.
 * @example
 * Array.from(metricColumn(Float64Array.of(1000000000.01, 1000000000.03, 1000000000.02)).offsets) // => [0, 2, 1]
 * metricColumn(Float64Array.of(0.1 + 0.7, 0.8)).spread // => 0
 */
export function metricColumn(values: Float64Array): MetricColumn {
  const integers = exactIntegers(values);
  let least = integers[0];
  let largest = integers[0];
  for (const integer of integers) {
    if (integer < least) least = integer;
    if (integer > largest) largest = integer;
  }
  const beyond = Math.max(bitsOf(least), bitsOf(largest)) - MOST_BITS;
  const shift = BigInt(Math.max(0, beyond));
  const offsets = Float64Array.from(integers, (integer) => Number((integer - least) >> shift));
  return { offsets, sizes: Float64Array.from(integers, (integer) => Number(integer >> shift)), spread: Number((largest - least) >> shift) };
}

function bitsOf(integer: bigint): number {
  return 4 * integer.toString(16).length;
}
