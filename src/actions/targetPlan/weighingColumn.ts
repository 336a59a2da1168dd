import { exactSum } from "../../domain";
import type { ColumnMap, Region } from "../../imports";
import type { Workbook } from "../../workbook/workbook";
import { isFoundByFormulas, pathKey } from "../foundByFormulas";
import { columnOf, refuseUnsoundAmounts, summand } from "../regionColumns";
import { readRegion } from "../regionData";
import type { SalesSource } from "../soldFormulas";
import { sameNames } from "./sameNames";

/** A column that weighs, such as the capacity of each person in a table of people. */
export interface WeighingColumn {
  readonly heading: string;
  /** What it adds up to for a name; 0 where the table does not have it. */
  weightOf(path: readonly string[]): number;
  /** Where formulas read it; undefined where they cannot. */
  readonly source: SalesSource | undefined;
  /** Which levels the table names: formulas look for these alone. */
  readonly namedLevels: readonly number[];
}

/**
 * Reads a column of a table that names the same people, teams or regions as the plan.
 *
 * @param levels - The columns of the plan's own table that name its levels, outermost first.
 * @returns undefined where the table has no column for the last level
 * @throws {ActionProblem} `amounts-as-text`, `amounts-error`
 */
export async function readWeighingColumn(workbook: Workbook, region: Region, column: number, levels: readonly ColumnMap[]): Promise<WeighingColumn | undefined> {
  const found = levels.map((level) => sameNames(region, level));
  if (found[levels.length - 1] === undefined) return undefined;
  const names = found.filter((one) => one !== undefined).map((one) => one.column);
  const data = await readRegion(workbook, region, [...names, column]);
  refuseUnsoundAmounts(region, column, data);
  const parts = new Map<string, number[]>();
  const paths = data.rows.map((_, row) => names.map((name) => String(data.column(name)[row])));
  paths.forEach((path, row) => parts.set(pathKey(path), [...(parts.get(pathKey(path)) ?? []), summand(data.column(column)[row])]));
  const namedLevels = found.flatMap((one, level) => (one === undefined ? [] : [level]));
  return {
    heading: columnOf(region, column)?.header ?? "",
    weightOf: (path) => Math.max(0, exactSum(Float64Array.from(parts.get(pathKey(namedLevels.map((level) => path[level]))) ?? []))),
    source: isFoundByFormulas(region, data, { columns: names, paths }, [column]) ? { amounts: data.reference(column), names: names.map((name) => data.reference(name)), scale: 1 } : undefined,
    namedLevels,
  };
}
