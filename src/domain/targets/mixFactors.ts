import { ratioToNumber } from "../money/ratioToNumber";
import { exactIntegers } from "../money/scaledIntegers";
import { PlanError } from "../planError";

/** The exact mix carries one factor's sum in every other factor's numbers, so its cost grows with their number. */
const MOST_FACTORS = 50;

/**
 * One weight per row from several factors: every column becomes shares of its sum, the shares are mixed by importance.
 *
 * The mix is computed as one exact fraction per row and rounded once: rows that deserve the same get the same, in
 * whatever columns they earn it. A column without importance is not read.
 *
 * @param factors - Row by row, 0 or more, in any measure; NaN stands for a blank and counts 0.
 * @param columns - How many factors a row has.
 * @param importance - One per column, 0 or more, in any measure; NaN counts 0. Without it all columns count the same.
 * @returns One ratio per row, together 1; NaN where every factor of the row is blank.
 * @throws {PlanError} `factors-too-many`, `importance-count`, `factor-negative`, `factor-zero`, `importance-zero`
 * @example
 * Array.from(mixFactors(Float64Array.of(30, 1, 10, 3), 2)) // => [0.5, 0.5]
 * // History counts three times as much as capacity
 * Array.from(mixFactors(Float64Array.of(30, 1, 10, 3), 2, Float64Array.of(3, 1))) // => [0.625, 0.375]
 */
export function mixFactors(factors: Float64Array, columns: number, importance?: Float64Array): Float64Array {
  if (columns > MOST_FACTORS) throw new PlanError("factors-too-many", { parameter: "factors" }, { found: columns, most: MOST_FACTORS });
  refuseNegative(factors, "factors");
  const counted = countedColumns(columns, importance);
  const used = counted.map(({ column }) => Array.from({ length: factors.length / columns }, (_, row) => factors[row * columns + column] || 0));
  const integers = used.map((column) => exactIntegers(Float64Array.from(column)));
  const sums = integers.map((column, index) => sumOf(column) || refuseZero(counted[index].column));
  const product = sums.reduce((before, sum) => before * sum, 1n);
  const multipliers = sums.map((sum, index) => (product / sum) * counted[index].importance);
  const denominator = product * sumOf(counted.map((factor) => factor.importance));
  return Float64Array.from({ length: factors.length / columns }, (_, row) => {
    if (factors.subarray(row * columns, (row + 1) * columns).every(Number.isNaN)) return NaN;
    return ratioToNumber(sumOf(integers.map((column, index) => column[row] * multipliers[index])), denominator);
  });
}

interface Counted {
  readonly column: number;
  readonly importance: bigint;
}

/** The columns that count, with their importance in whole numbers. */
function countedColumns(columns: number, importance: Float64Array | undefined): Counted[] {
  if (importance && importance.length !== columns) {
    throw new PlanError("importance-count", { parameter: "importance" }, { found: importance.length, expected: columns });
  }
  if (importance) refuseNegative(importance, "importance");
  const integers = exactIntegers(importance ? importance.map((value) => value || 0) : new Float64Array(columns).fill(1));
  const counted = integers.map((value, column) => ({ column, importance: value })).filter((factor) => factor.importance > 0n);
  if (counted.length === 0) throw new PlanError("importance-zero", { parameter: "importance" });
  return counted;
}

function refuseNegative(values: Float64Array, parameter: string): void {
  const index = values.findIndex((value) => value < 0);
  if (index >= 0) throw new PlanError("factor-negative", { parameter, index }, { found: values[index] });
}

function refuseZero(column: number): never {
  throw new PlanError("factor-zero", { parameter: "factors" }, { column: column + 1 });
}

function sumOf(values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}
