import { totalLabel } from "../layout/totalLabel";
import type { ColumnMap } from "../workbookMap";
import { columnName, type DataRegion } from "./dataRegion";
import { differenceOf } from "./differenceOf";
import type { Finding, Place } from "./finding";

const PERIODS_OF = { month: 1, quarter: 3, half: 6, year: 12 } as const;

interface SumColumn {
  readonly column: ColumnMap;
  readonly parts: readonly ColumnMap[];
}

/** Years, halves and quarters in a column that are not the sum of the periods beside them, row by row. */
export function periodTotals(data: DataRegion): readonly Finding[] {
  if (data.region.layout !== "months-across") return [];
  return sumColumns(data.region.columns).flatMap(({ column, parts }) => {
    const wrong = data.rows.flatMap((row) => rowDifference(data, row, column, parts));
    if (wrong.length === 0) return [];
    const [{ total, sum }] = wrong;
    return [data.finding("periods-differ", "error", wrong, { column: columnName(column), total, sum })];
  });
}

function rowDifference(data: DataRegion, row: number, { column }: ColumnMap, parts: readonly ColumnMap[]): readonly (Place & { total: number; sum: number })[] {
  const total = data.cell(row, column);
  const cells = parts.map((part) => data.cell(row, part.column));
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (typeof total !== "number" || numbers.length === 0 || cells.some((cell) => typeof cell === "string" && cell.startsWith("#"))) return [];
  const difference = differenceOf(total, [{ sum: numbers.reduce((sum, one) => sum + one, 0), count: numbers.length, decimals: 0 }]);
  return difference ? [{ row, column, total, sum: difference.sum }] : [];
}

/** Columns that add up finer ones; none where two measures stand side by side, for nothing says which of them is added. */
function sumColumns(columns: readonly ColumnMap[]): readonly SumColumn[] {
  const fine = columns.filter(({ period, meaning }) => period && meaning !== "ignore");
  const [first] = fine;
  const names = new Set(fine.map(({ period }) => `${period?.year ?? ""}/${period?.index}`));
  if (!first || names.size < fine.length || new Set(fine.map(({ meaning }) => meaning)).size > 1) return [];
  return columns.filter(({ meaning }) => meaning === "ignore").flatMap((column): SumColumn[] => {
    const parts = fine.filter((part) => isPartOf(part, column));
    return parts.length > 1 && parts.length === expectedParts(first, column, fine.length) ? [{ column, parts }] : [];
  });
}

function isPartOf({ period: part }: ColumnMap, { period: whole, header }: ColumnMap): boolean {
  if (!part) return false;
  if (!whole) return totalLabel(header) !== undefined;
  if (whole.grain === part.grain || (whole.year !== undefined && part.year !== undefined && whole.year !== part.year)) return false;
  return Math.ceil((part.index * PERIODS_OF[part.grain]) / PERIODS_OF[whole.grain]) === whole.index;
}

/** A quarter of which one month is missing adds up something else. */
function expectedParts({ period: part }: ColumnMap, { period: whole }: ColumnMap, all: number): number {
  return part && whole ? PERIODS_OF[whole.grain] / PERIODS_OF[part.grain] : all;
}
