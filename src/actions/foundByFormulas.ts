import type { Region } from "../imports";
import { columnOf } from "./regionColumns";
import type { RegionData } from "./regionData";

/** Rows that formulas are to find: by a column for each name, and the names in those columns. */
export interface NamedRows {
  readonly columns: readonly number[];
  /** A name for each column. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * True where formulas find the rows of each path and no others: each row says its own names, no row that adds others up has
 * the same ones, and no two names are one number to Excel.
 *
 * @param others - Columns that the formulas read beside the names.
 */
export function isFoundByFormulas(region: Region, data: RegionData, { columns, paths }: NamedRows, others: readonly number[] = []): boolean {
  if ([...columns, ...others].some((column) => columnOf(region, column)?.fillsDown === true)) return false;
  if (columns.some((_, level) => areSameNumber(paths.map((path) => path[level])))) return false;
  const wanted = new Set(paths.map(pathKey));
  const [first = [], ...rest] = columns.map((column) => data.totals(column));
  return !first.some((name, row) => wanted.has(pathKey([name, ...rest.map((names) => names[row])].map(String))));
}

/** Two paths with the same key are the same names to Excel: capitals make no other one. */
export function pathKey(path: readonly string[]): string {
  return path.join("\n").toLowerCase();
}

/** True where two names are one number to Excel's sums: conditions of SUMIFS read "007" as 7, and long numbers at 15 digits. */
export function areSameNumber(names: readonly string[]): boolean {
  const spelled = new Set(names.map((name) => name.toLowerCase()));
  const numbers = [...spelled].filter((name) => name.trim() !== "").map(Number).filter(Number.isFinite).map((number) => number.toPrecision(15));
  return new Set(numbers).size < numbers.length;
}
