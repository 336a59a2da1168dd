import { bandFindings, type Band } from "../../domain";
import type { ColumnMap } from "../workbookMap";
import type { DataRegion } from "./dataRegion";
import type { DataCode, Finding, Place, Severity } from "./finding";

interface BandRow extends Place {
  readonly from: number;
  readonly rate: number | undefined;
}

const CODES: Readonly<Partial<Record<ReturnType<typeof bandFindings>[number]["code"], readonly [DataCode, Severity]>>> = {
  "negative-from": ["band-negative", "error"], "equal-from": ["band-equal", "error"], unsorted: ["band-unsorted", "warning"], "starts-above-zero": ["band-no-zero", "warning"],
};
/** Attainment in parts of 1 stays below this, in percent above and, for bands of money, far above. */
const LARGEST_RATIO = 3;
const SMALLEST_PERCENT = 10;
const LARGEST_PERCENT = 1000;

/** Band tables that pay something else than their author thinks. */
export function bandTables(data: DataRegion): readonly Finding[] {
  const [from] = data.columns(["bandFrom"]);
  const [rate] = data.columns(["rate"]);
  if (data.region.kind !== "bands" || !from || !rate) return [];
  const rows = data.rows.flatMap((row): BandRow[] => {
    const [value, paid] = [data.cell(row, from.column), data.cell(row, rate.column)];
    return typeof value === "number" ? [{ row, column: from.column, from: value, rate: typeof paid === "number" ? paid : undefined }] : [];
  });
  return [...orderOf(data, rows), ...mixedUnits(data, rows), ...gaps(data, rows, from), ...rates(data, rows, rate)];
}

function orderOf(data: DataRegion, rows: readonly BandRow[]): readonly Finding[] {
  const bands = rows.map((row, index): Band => ({ from: row.from, rate: 0, fixed: 0, row: index }));
  return bandFindings(bands, true).flatMap(({ code, row }): readonly Finding[] => {
    const [found, severity] = CODES[code] ?? [];
    return found && severity ? [data.finding(found, severity, [rows[row]], { value: rows[row].from })] : [];
  });
}

/** 80 beside 0.9: one of them is in percent. */
function mixedUnits(data: DataRegion, rows: readonly BandRow[]): readonly Finding[] {
  const ratios = rows.filter(({ from }) => from > 0 && from < LARGEST_RATIO && !Number.isInteger(from));
  const percents = rows.filter(({ from }) => from >= SMALLEST_PERCENT);
  if (ratios.length === 0 || percents.length === 0 || percents.some(({ from }) => from > LARGEST_PERCENT)) return [];
  const [few, many] = percents.length <= ratios.length ? [percents, ratios] : [ratios, percents];
  return [data.finding("band-unit-mixed", "error", few, { value: few[0].from, other: many[0].from })];
}

/** An upper bound beside the lower one that does not meet the next band; only where most of them do. */
function gaps(data: DataRegion, rows: readonly BandRow[], { column }: ColumnMap): readonly Finding[] {
  const uppers = rows.slice(0, -1).map(({ row }) => data.cell(row, column + 1));
  const met = uppers.filter((upper, index) => isMet(upper, rows[index + 1].from)).length;
  const isUpper = data.region.columns.some((other) => other.column === column + 1 && other.meaning === "ignore") && uppers.every((upper, index) => typeof upper === "number" && upper > rows[index].from);
  if (!isUpper || 2 * met < uppers.length) return [];
  return uppers.flatMap((upper, index): readonly Finding[] => {
    const { row } = rows[index];
    return isMet(upper, rows[index + 1].from) ? [] : [data.finding("band-gap", "error", [{ row, column: column + 1 }], { to: Number(upper), from: rows[index + 1].from })];
  });
}

/** 99,999 and 99,999.99 are meant to meet 100,000. */
function isMet(upper: unknown, next: number): boolean {
  return typeof upper === "number" && [0, 1, 0.1, 0.01, 0.001, 0.0001].some((step) => Math.abs(next - upper - step) < 1e-9 * Math.max(1, next));
}

/** A rate above 1 that is shown as it is pays more than what was sold. */
function rates(data: DataRegion, rows: readonly BandRow[], { column, unit }: ColumnMap): readonly Finding[] {
  const paid = rows.filter(({ rate }) => rate !== undefined && rate !== 0);
  const large = paid.filter(({ rate = 0 }) => rate > 1);
  const isSaid = unit.source === "header" && unit.factor < 1 && paid.every(({ rate = 0 }) => rate >= 0.1);
  if (large.length === 0 || isSaid) return [];
  return [data.finding("rate-unit", "error", large.map(({ row }) => ({ row, column })), { value: large[0].rate ?? 0 })];
}
