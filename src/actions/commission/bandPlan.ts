import { bandFindings, bandTable, type Band, type BandFinding } from "../../domain";
import { formatAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import { literalText } from "../../workbook/cellText";
import type { PlannedBlock } from "../../workbook/journal";
import { absoluteAddress } from "../absoluteAddress";
import { ActionProblem } from "../actionProblem";

/** One row of a band table as it is drawn in the pane. */
export interface DrawnBand {
  /** Money, or attainment (1 is 100 %) where there is a quota. */
  readonly from: number;
  /** A ratio. */
  readonly rate: number;
  /** Money. */
  readonly fixed: number;
}

/** A band table that commission can be paid by, and what to look at in it. */
export interface CheckedBands {
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly findings: readonly BandFinding[];
}

/**
 * Orders the bands, or names the one that no commission can be paid by.
 *
 * @param area - Where the rows stand; undefined for rows that are drawn in the pane.
 * @throws {ActionProblem} `bands-empty`, `band-negative-from`, `band-equal-from`
 */
export function checkedBands(rows: readonly Band[], hasQuotas: boolean, area?: Area): CheckedBands {
  if (rows.length === 0) throw new ActionProblem("bands-empty");
  const findings = bandFindings(rows, hasQuotas);
  const fault = findings.find(({ isFault }) => isFault);
  if (fault === undefined) return { bands: bandTable(rows), findings };
  const place = area === undefined ? undefined : cellAddress(area, { row: fault.row - 1, column: 0 });
  const from = rows.find(({ row }) => row === fault.row)?.from ?? 0;
  throw new ActionProblem(fault.code === "equal-from" ? "band-equal-from" : "band-negative-from", place, String(from));
}

/** The bands, lowest first, as plain cells below their headings. A column of fixed sums only where one is paid. */
export function bandBlock(bands: readonly Band[], headings: readonly [string, string, string], hasQuotas: boolean, first: Area): { readonly block: PlannedBlock; readonly area: Area; readonly argument: string } {
  const columnCount = bandColumns(bands);
  const whole = { ...first, rowCount: bands.length + 1, columnCount };
  const area = { ...whole, row: whole.row + 1, rowCount: bands.length };
  const formats = [hasQuotas ? percentFormat(bands.map(({ from }) => from)) : null, percentFormat(bands.map(({ rate }) => rate)), null];
  const block = {
    address: formatAddress(whole),
    contents: [headings.map(literalText).slice(0, columnCount), ...bands.map(({ from, rate, fixed }) => [from, rate, fixed].slice(0, columnCount))],
    numberFormats: [headings.map(() => null).slice(0, columnCount), ...bands.map(() => formats.slice(0, columnCount))],
  };
  return { block, area, argument: absoluteAddress(area) };
}

/** Columns that a drawn table takes. */
export function bandColumns(bands: readonly { readonly fixed: number }[]): number {
  return bands.some(({ fixed }) => fixed !== 0) ? 3 : 2;
}

/** As many decimals as the ratios need to be seen whole, up to four. */
function percentFormat(ratios: readonly number[]): string {
  const isWhole = (decimals: number): boolean => ratios.every((ratio) => Number((ratio * 100).toFixed(decimals)) === Number((ratio * 100).toFixed(10)));
  const decimals = [0, 1, 2, 3].find(isWhole) ?? 4;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
