import { describeRegion } from "./describeRegion";
import type { Period } from "./layout/periodHeader";
import type { Meaning, RegionKind } from "./meanings/meaning";
import type { SheetGrid } from "./sheetGrid";
import type { ColumnMap, Region } from "./workbookMap";

/** Where a table lies and what its columns are; rows and columns are absolute, from 0. */
export interface KnownTable {
  readonly id: string;
  readonly kind: RegionKind;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** undefined where the header tells. */
  readonly columns: ReadonlyMap<number, Meaning | undefined>;
  /** Columns that stand for periods which no header names. */
  readonly periods?: ReadonlyMap<number, Period>;
  readonly openFrom?: Region["openFrom"];
}

/**
 * Describes a table that nobody has to be asked about, since the add-in wrote it itself.
 *
 * @param grid - Its sheet; what stands in other columns is no part of the table.
 */
export function mapKnownTable(grid: SheetGrid, { id, kind, headerRow, firstRow, lastRow, columns, periods, openFrom }: KnownTable): Region {
  const values = grid.values.map((cells) => cells.map((cell, column) => (columns.has(grid.column + column) ? cell : "")));
  const known = [...columns.keys()];
  const region = describeRegion({ ...grid, values }, {
    headerRows: [headerRow - grid.row], firstRow: firstRow - grid.row, lastRow: lastRow - grid.row,
    firstColumn: Math.min(...known) - grid.column, lastColumn: Math.max(...known) - grid.column, banners: [], notes: [],
  }, id);
  return {
    ...region, kind, questions: [], missing: [], ...(openFrom !== undefined && { openFrom }), ...(periods && { layout: "months-across" as const }),
    columns: region.columns.filter(({ column }) => columns.has(column)).map((column) => {
      const period = periods ? periods.get(column.column) : column.period;
      return { ...withoutPeriod(column), meaning: columns.get(column.column) ?? column.meaning, confidence: 1, alternatives: [], ...(period && { period }) };
    }),
  };
}

function withoutPeriod({ period: _period, ...column }: ColumnMap): Omit<ColumnMap, "period"> {
  return column;
}
