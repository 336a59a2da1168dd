import { dayOf } from "../../domain";
import { isBlank } from "../layout/cells";
import { MEASURES } from "../meanings/meaning";
import type { Cell } from "../sheetGrid";
import type { DataRegion } from "./dataRegion";
import type { Finding } from "./finding";
import { foldedName } from "./foldedName";
import { NearNames } from "./nearNames";
import { DEALS, repeatedRows, rowColumn, type RepeatedRow } from "./repeatedRows";

/** Among more deals of one day and amount than this, names one letter apart are no surprise. */
const MOST_ALIKE = 1000;

interface NamedRow {
  readonly row: number;
  readonly names: readonly string[];
}

/**
 * Deals of the same day and amount whose names are equal but for spaces, width and case, or one letter apart: the same
 * deal typed twice. Rows are gathered by day and amount first, so that no row is compared with all others.
 */
export function nearDuplicateRows(data: DataRegion): readonly Finding[] {
  const near = DEALS.includes(data.region.kind) ? nearRows(data) : [];
  if (near.length === 0) return [];
  const column = rowColumn(data);
  const [{ row, first }] = near;
  return [data.finding("near-duplicate-rows", "hint", near.map((one) => ({ row: one.row, column })), { row: row + 1, other: first + 1 })];
}

function nearRows(data: DataRegion): readonly RepeatedRow[] {
  const [date] = data.columns(["date", "paidDate", "dueDate"]);
  const [amount] = data.columns(MEASURES);
  const names = data.columns(["customer", "person"]).map((column) => data.filled(column));
  if (!date || !amount || names.length === 0) return [];
  const alike = data.columns(["orderId", "product", "productLine", "quantity"]).map((column) => data.filled(column));
  const exact = new Set(repeatedRows(data).map(({ row }) => row));
  const blocks = new Map<string, number[]>();
  data.rows.forEach((row, index) => {
    const key = blockKey([data.cell(row, date.column), data.cell(row, amount.column), ...alike.map((column) => column[index])]);
    if (key === undefined || exact.has(row) || names.every((column) => isBlank(column[index]))) return;
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  });
  const crowded = [...blocks.values()].filter((block) => block.length > 1);
  return crowded.flatMap((block) => {
    const named = block.map((index) => ({ row: data.rows[index], names: names.map((column) => foldedName(String(column[index]))) }));
    return block.length > MOST_ALIKE ? equalInBlock(named) : nearInBlock(named);
  });
}

/** Rows whose names are equal once spaces, width and case are gone. */
function equalInBlock(rows: readonly NamedRow[]): readonly RepeatedRow[] {
  const known = new Map<string, number>();
  return rows.flatMap(({ row, names }): RepeatedRow[] => {
    const key = names.join("\u0000");
    const first = known.get(key);
    if (first === undefined) known.set(key, row);
    return first === undefined ? [] : [{ row, first }];
  });
}

/** Rows of which all names but one equal those of an earlier row, and that one is no more than one edit away. */
function nearInBlock(rows: readonly NamedRow[]): readonly RepeatedRow[] {
  const known = new Map<string, NearNames<number>>();
  return rows.flatMap(({ row, names }): RepeatedRow[] => {
    const beside = names.map((_, at) => names.map((name, index) => (index === at ? "" : name)).join("\u0000") + at);
    const first = names.map((name, at) => known.get(beside[at])?.find(name)).find((found) => found !== undefined);
    if (first !== undefined) return [{ row, first }];
    names.forEach((name, at) => {
      const near = known.get(beside[at]) ?? new NearNames<number>();
      known.set(beside[at], near);
      near.add(name, row);
    });
    return [];
  });
}

/** Undefined where the day or the amount says nothing. */
function blockKey([date, amount, ...others]: readonly Cell[]): string | undefined {
  const day = typeof date === "number" ? dayOf(date) : isBlank(date) ? undefined : String(date);
  if (day === undefined || typeof amount !== "number" || amount === 0) return undefined;
  return [day, amount.toPrecision(15), ...others.map((cell) => foldedName(String(cell)))].join("\u0000");
}
