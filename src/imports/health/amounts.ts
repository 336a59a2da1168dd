import { MONEY, type Meaning } from "../meanings/meaning";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import type { Finding, Place } from "./finding";

const AMOUNTS: readonly Meaning[] = [...MONEY, "quantity", "unitPrice"];
/** What may well be below 0 without a return or a slip. */
const SIGNED: readonly Meaning[] = ["grossProfit"];
/** Nobody is owed a negative target. */
const PLANNED: readonly Meaning[] = ["target", "quota"];
const DEVIATIONS = 10;
/** A slip stands apart: it is so many times as far from the middle as the number before it. Large deals are followed by larger ones. */
const APART = 2;
/** Of fewer numbers nobody can say which one is far out. */
const FEWEST_NUMBERS = 12;

interface PlacedNumber extends Place {
  readonly value: number;
}

/** Numbers below 0, and numbers far from all others of their column. */
export function amounts(data: DataRegion): readonly Finding[] {
  if (data.region.kind === "unknown" || data.region.kind === "bands") return [];
  return data.columns(AMOUNTS).flatMap((column) => {
    const numbers = data.rows.flatMap((row): PlacedNumber[] => {
      const value = data.cell(row, column.column);
      return typeof value === "number" ? [{ row, column: column.column, value }] : [];
    });
    return [...negative(data, column, numbers), ...absurd(data, column, numbers)];
  });
}

function negative(data: DataRegion, column: ColumnMap, numbers: readonly PlacedNumber[]): readonly Finding[] {
  const below = SIGNED.includes(column.meaning) ? [] : numbers.filter(({ value }) => value < 0);
  if (below.length === 0) return [];
  return [data.finding("negative-amount", PLANNED.includes(column.meaning) ? "warning" : "hint", below, { column: columnName(column), example: below[0].value })];
}

function absurd(data: DataRegion, column: ColumnMap, numbers: readonly PlacedNumber[]): readonly Finding[] {
  if (numbers.length < FEWEST_NUMBERS) return [];
  const values = numbers.map(({ value }) => value);
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  const reach = DEVIATIONS * spread(distances);
  const far = farOut(numbers, distances, reach);
  if (far.length === 0 || reach === 0) return [];
  const [{ value: example }] = [...far].sort((one, other) => Math.abs(other.value - middle) - Math.abs(one.value - middle));
  return [data.finding("absurd-amount", "hint", far, { column: columnName(column), example, median: middle })];
}

/** Everything beyond the first gap out there, in the order of the rows. */
function farOut(numbers: readonly PlacedNumber[], distances: readonly number[], reach: number): readonly PlacedNumber[] {
  const ordered = Float64Array.from(distances).sort((one, other) => one - other);
  const first = ordered.find((distance, index) => distance > reach && distance >= APART * (ordered[index - 1] ?? 0));
  return first === undefined ? [] : numbers.filter((_, index) => distances[index] >= first);
}

/** The median deviation; where more than half of the numbers are equal it is 0, and the mean deviation takes its place. */
function spread(distances: readonly number[]): number {
  return median(distances) || distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

function median(numbers: readonly number[]): number {
  const ordered = Float64Array.from(numbers).sort((one, other) => one - other);
  const half = ordered.length / 2;
  return Number.isInteger(half) ? (ordered[half - 1] + ordered[half]) / 2 : ordered[Math.floor(half)];
}
