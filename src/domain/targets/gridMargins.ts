import { decimalOf, digitsAt, toNumber, type Decimal } from "../money/decimal";
import { PlanError } from "../planError";

/** Every total of a grid's two margins in whole units, without its sign; both sum to the same. */
export interface GridMargins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly isNegative: boolean;
  /** The unit at `scale`. */
  readonly step: bigint;
  readonly scale: number;
}

/** Sums of units up to here leave a double enough digits below the unit for the fit. */
const MOST_UNITS = 10n ** 14n;

/**
 * The two margins of a grid in whole units.
 *
 * With unit 0 the unit is one digit of the finest decimal among the totals.
 *
 * @param rowTotals - Money; NaN stands for a blank and counts 0.
 * @param columnTotals - Money, of the same sum.
 * @param unit - In money, 0 or more.
 * @returns Integers from 0.
 * @throws {PlanError} `unit-negative`, `totals-mixed`, `totals-differ`, `total-no-multiple`, `grid-too-fine`
 * @example
 * Array.from(gridMargins(Float64Array.of(-2.5, -1), Float64Array.of(-3.5), 0.5).rows) // => [5, 2]
 * gridMargins(Float64Array.of(0.1, 0.2), Float64Array.of(0.3), 0).step // => 1n
 */
export function gridMargins(rowTotals: Float64Array, columnTotals: Float64Array, unit: number): GridMargins {
  if (unit < 0) throw new PlanError("unit-negative", { parameter: "unit" }, { found: unit });
  const isNegative = [...rowTotals, ...columnTotals].some((total) => total < 0);
  const exact = (totals: Float64Array): Decimal[] => Array.from(totals, (total) => decimalOf(total || 0));
  const decimals = { rowTotals: exact(rowTotals), columnTotals: exact(columnTotals) };
  const step = decimalOf(unit);
  const scale = [...decimals.rowTotals, ...decimals.columnTotals].reduce((most, decimal) => Math.max(most, decimal.scale), step.scale);
  const digits = (parameter: keyof typeof decimals): bigint[] => decimals[parameter].map((decimal) => digitsAt(decimal, scale) * (isNegative ? -1n : 1n));
  const [rows, columns] = [digits("rowTotals"), digits("columnTotals")];
  refuseMixed(rows, "rowTotals", rowTotals);
  refuseMixed(columns, "columnTotals", columnTotals);
  const sums = [rows, columns].map((list) => list.reduce((sum, value) => sum + value, 0n));
  const money = (sum: bigint): number => toNumber({ digits: isNegative ? -sum : sum, scale });
  if (sums[0] !== sums[1]) throw new PlanError("totals-differ", undefined, { rows: money(sums[0]), columns: money(sums[1]) });
  const whole = unit === 0 ? 1n : digitsAt(step, scale);
  refuseFractions(rows, whole, { parameter: "rowTotals", totals: rowTotals, unit });
  refuseFractions(columns, whole, { parameter: "columnTotals", totals: columnTotals, unit });
  if (sums[0] / whole > MOST_UNITS) throw new PlanError("grid-too-fine", undefined, { found: String(sums[0] / whole), most: String(MOST_UNITS) });
  const inUnits = (list: readonly bigint[]): Float64Array => Float64Array.from(list, (value) => Number(value / whole));
  return { rows: inUnits(rows), columns: inUnits(columns), isNegative, step: whole, scale };
}

function refuseMixed(digits: readonly bigint[], parameter: string, totals: Float64Array): void {
  const index = digits.findIndex((value) => value < 0n);
  if (index >= 0) throw new PlanError("totals-mixed", { parameter, index }, { found: totals[index] });
}

function refuseFractions(digits: readonly bigint[], step: bigint, { parameter, totals, unit }: { parameter: string; totals: Float64Array; unit: number }): void {
  const index = digits.findIndex((value) => value % step !== 0n);
  if (index >= 0) throw new PlanError("total-no-multiple", { parameter, index }, { found: totals[index], unit });
}
