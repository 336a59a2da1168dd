import { isBlank } from "../layout/cells";
import { MEASURES, type RegionKind } from "../meanings/meaning";
import type { ColumnMap } from "../workbookMap";
import type { DataRegion } from "./dataRegion";

/** A row that repeats an earlier one. */
export interface RepeatedRow {
  /** Absolute. */
  readonly row: number;
  readonly first: number;
}

/** One row is one deal: without a day or a number of the deal, equal rows are no surprise. */
export const DEALS: readonly RegionKind[] = ["orders", "payments", "pipeline"];
/** A column counts the rows where nearly each cell is one more than the one above. */
const COUNTING_SHARE = 0.95;
/** Rows with less in them repeat by chance. */
const FEWEST_CELLS = 2;

/** Two checks ask for them, and of a large table they take the longest. */
const found = new WeakMap<DataRegion, readonly RepeatedRow[]>();

/** Rows that are equal to an earlier one in every column but one that numbers the rows. */
export function repeatedRows(data: DataRegion): readonly RepeatedRow[] {
  const known = found.get(data) ?? findRepeated(data);
  found.set(data, known);
  return known;
}

function findRepeated(data: DataRegion): readonly RepeatedRow[] {
  const { kind, columns } = data.region;
  if (kind === "unknown" || kind === "bands" || (DEALS.includes(kind) && data.columns(["date", "orderId", "dueDate", "paidDate"]).length === 0)) return [];
  const compared = columns.filter((column) => column.meaning === "orderId" || !isCounting(data, column)).map((column) => data.filled(column));
  const first = new Map<string, number>();
  return data.rows.flatMap((row, index): RepeatedRow[] => {
    const cells = compared.map((column) => column[index]);
    if (cells.filter((cell) => !isBlank(cell)).length < FEWEST_CELLS) return [];
    const key = cells.map((cell) => `${typeof cell}${cell}`).join("\u0000");
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ row, first: earlier }];
    first.set(key, row);
    return [];
  });
}

/** Where a finding about whole rows points to: what was sold, or else the first column. */
export function rowColumn(data: DataRegion): number {
  return (data.columns(MEASURES)[0] ?? { column: data.region.firstColumn }).column;
}

function isCounting(data: DataRegion, { column }: ColumnMap): boolean {
  const numbers = data.rows.map((row) => data.cell(row, column));
  const steps = numbers.slice(1).filter((cell, index) => typeof cell === "number" && cell === Number(numbers[index]) + 1).length;
  return steps > 0 && steps >= COUNTING_SHARE * (numbers.length - 1);
}
