import { columnOf, type Column, type Kind } from "./columns";
import type { Shipped } from "./shipped";

/** A function ready to be asked, and the same asked naively in doubles: no rounding, no checks. */
interface Asked {
  readonly ask: () => unknown;
  readonly plain: () => unknown;
}

/** One way to ask a function with many rows. */
export interface Question {
  readonly id: string;
  /** What is special about this way, where something is: "unit 0". */
  readonly way?: string;
  /** What a row is, in the plural: "scores". */
  readonly rows: string;
  /** The first kind is asked at every size, the others at the largest. */
  readonly kinds: readonly Kind[];
  /** Numbers of rows in ascending order; 25,000, 50,000 and 100,000 where nothing is said. */
  readonly sizes?: readonly number[];
  /** What it is measured against; "plain loop" where nothing is said. */
  readonly against?: string;
  /** The most that it may take at the largest size, in times the plain loop. */
  readonly mostRatio?: number;
  /** Asked with a million rows too: the most that it may take then. */
  readonly million?: { readonly seconds?: number; readonly ratio?: number };
  readonly prepare: (functions: Shipped, given: Given) => Asked;
}

/** What a function is asked with. */
interface Given {
  readonly kind: Kind;
  readonly rows: number;
  /** A column of the kind. */
  readonly cells: Column;
  /** The same where it holds numbers, else amounts of cents: what a plain loop can count with. */
  readonly numbers: Column;
}

export function given(kind: Kind, rows: number): Given {
  const cells = columnOf(kind, rows);
  const areNumbers = typeof cells[0][0] === "number";
  return { kind, rows, cells, numbers: areNumbers ? cells : columnOf("cents", rows) };
}

/** A plain loop over a column: one number in, one out. */
export function loop(column: Column, work: (value: number, index: number) => unknown): Column {
  const result: Column = new Array(column.length);
  for (let index = 0; index < column.length; index++) result[index] = [work(column[index][0] as number, index)];
  return result;
}

/** A plain sum of a column. */
export function sumOf(column: Column): number {
  let sum = 0;
  for (const row of column) sum += row[0] as number;
  return sum;
}

/** A plain Array of indices, sorted with a comparator over the values: largest first. */
export function sortedIndices(column: Column): number[] {
  const values = column.map((row) => row[0] as number);
  return values.map((_, index) => index).sort((first, second) => values[second] - values[first]);
}
