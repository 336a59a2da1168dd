import { bandFindings, type Band, type BandFinding } from "../../domain";
import type { DrawnBand } from "../../actions/commission/bandPlan";
import type { Problem } from "../../locales/problems";
import { numberIn } from "../input/numbers";

/** One row of the band editor, as typed. */
export interface BandRow {
  readonly from: string;
  readonly rate: string;
  readonly fixed: string;
}

export const bandColumns = ["from", "rate", "fixed"] as const;
export type BandColumn = (typeof bandColumns)[number];

export const blankBand: BandRow = { from: "", rate: "", fixed: "" };

/** What is wrong with one row, or worth a look. */
export interface BandRowProblem extends Problem {
  /** Counted from 1, as the row is numbered in the editor. */
  readonly row: number;
  readonly column: BandColumn;
  /** True where no commission can be paid before it is mended. */
  readonly isFault: boolean;
}

export interface TypedBands {
  /** In the order of the rows; blank rows are left out. */
  readonly bands: readonly Band[];
  readonly problems: readonly BandRowProblem[];
}

/**
 * Reads the rows of the editor, and says at once what is wrong with them.
 *
 * A row that was not begun is nothing; one that was is told what it misses.
 */
export function typedBands(rows: readonly BandRow[], hasQuotas: boolean): TypedBands {
  const read = rows.map((row, index) => readRow(row, index + 1)).filter((row) => row !== undefined);
  const bands = read.flatMap(({ band }) => band ?? []);
  const found = bandFindings(bands, hasQuotas).map((finding) => findingProblem(finding, bands, hasQuotas));
  return { bands, problems: [...read.flatMap(({ problems }) => problems), ...found].sort((one, other) => one.row - other.row) };
}

/** The bands as the action takes them; undefined while a row has a fault or none is complete. */
export function drawnBands(rows: readonly BandRow[], hasQuotas: boolean): readonly DrawnBand[] | undefined {
  const { bands, problems } = typedBands(rows, hasQuotas);
  return bands.length === 0 || problems.some(({ isFault }) => isFault) ? undefined : bands.map(({ from, rate, fixed }) => ({ from, rate, fixed }));
}

interface ReadRow {
  readonly band: Band | undefined;
  readonly problems: readonly BandRowProblem[];
}

function readRow(typed: BandRow, row: number): ReadRow | undefined {
  if (bandColumns.every((column) => typed[column].trim() === "")) return undefined;
  const [from, rate, fixed] = bandColumns.map((column) => numberIn(typed[column]));
  const problems = bandColumns.flatMap((column, index): BandRowProblem[] => {
    const text = typed[column].trim();
    if (text !== "") return [from, rate, fixed][index] === undefined ? [{ key: "field.bandText", values: { row, text }, row, column, isFault: true }] : [];
    if (column === "fixed") return [];
    return [{ key: column === "from" ? "field.bandFromMissing" : "field.bandRateMissing", values: { row }, row, column, isFault: true }];
  });
  const band = problems.length > 0 || from === undefined || rate === undefined ? undefined : { from, rate, fixed: fixed ?? 0, row };
  return { band, problems };
}

/** Rows are named by their number; attainment is told in percent, but for what looks like a percentage itself. */
export function findingProblem({ code, row, other, isFault }: BandFinding, bands: readonly Band[], hasQuotas: boolean): BandRowProblem {
  const { from = 0, rate = 0 } = bands.find((each) => each.row === row) ?? {};
  const isAttainment = hasQuotas && code !== "from-percent";
  const values = { row, other: other ?? 0, from: isAttainment ? `${Number((from * 100).toPrecision(12))}%` : from, rate, percent: `${code === "rate-percent" ? rate : from}%` };
  return { key: `finding.${code}`, values, row, column: code === "rate-percent" ? "rate" : "from", isFault };
}
