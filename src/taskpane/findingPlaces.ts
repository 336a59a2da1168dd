import type { HealthFinding } from "../actions/checkWorkbook";
import { columnLetters, formatAddress } from "../workbook/address";

/** Links that a finding opens at most. */
const mostLinks = 40;

/** Where a finding is, as addresses to go to. */
export interface FindingPlaces {
  /** All of its cells in one range where they lie in one, else the first; undefined where it is about no cell. */
  readonly main: string | undefined;
  /** Empty where `main` is all of them. */
  readonly links: readonly string[];
}

/** The places of a finding; of a whole sheet its first cell, unless nobody can go there. */
export function findingPlaces({ code, sheetName, cells: { listed, count } }: HealthFinding): FindingPlaces {
  if (sheetName === "" || code === "sheet-hidden") return { main: undefined, links: [] };
  const [first] = listed;
  if (first === undefined) return { main: formatAddress({ sheetName, row: 0, column: 0, rowCount: 1, columnCount: 1 }), links: [] };
  const isOneRange = count === listed.length && listed.every(({ row, column }, index) => column === first.column && row === first.row + index);
  const rowCount = isOneRange ? listed.length : 1;
  const main = formatAddress({ sheetName, row: first.row, column: first.column, rowCount, columnCount: 1 });
  if (isOneRange || listed.length < 2) return { main, links: [] };
  return { main, links: listed.slice(0, mostLinks).map(({ row, column }) => formatAddress({ sheetName, row, column, rowCount: 1, columnCount: 1 })) };
}

/** The letters of a finding's column, for columns without a heading. */
export function findingColumn({ cells: { listed } }: HealthFinding): string {
  const [first] = listed;
  return first === undefined ? "" : columnLetters(first.column);
}
