import type { SheetGrid } from "../sheetGrid";
import type { WorkbookMap } from "../workbookMap";
import { amounts } from "./amounts";
import { bandTables } from "./bandTables";
import { blankNames } from "./blankNames";
import { cellErrors } from "./cellErrors";
import { dataRegions, type DataRegion } from "./dataRegion";
import { duplicateRows } from "./duplicateRows";
import type { Finding } from "./finding";
import { nameSpellings } from "./nameSpellings";
import { nearDuplicateRows } from "./nearDuplicateRows";
import { periodTotals } from "./periodTotals";
import { strangers } from "./strangers";
import { textDates } from "./textDates";
import { textNumbers } from "./textNumbers";
import { totals } from "./totals";

const ONE_TABLE: readonly ((data: DataRegion) => readonly Finding[])[] = [
  textNumbers, textDates, totals, periodTotals, bandTables, blankNames, duplicateRows, nearDuplicateRows, amounts,
];

/** A part of looking through the data: large workbooks are looked through one part at a time. */
export interface DataCheck {
  /** How many cells it looks at, for telling how far a check is. */
  readonly cells: number;
  readonly find: () => readonly Finding[];
}

/**
 * What can be looked for in the data, sheet by sheet and table by table, then what concerns several tables.
 *
 * @param grids - The used range of every sheet; with formulas, so that a repair never touches one.
 * @param map - The tables in them.
 */
export function dataChecks(grids: readonly SheetGrid[], map: WorkbookMap): readonly DataCheck[] {
  const tables = dataRegions(grids, map);
  const cells = tables.reduce((sum, data) => sum + cellsIn(data), 0);
  return [
    ...grids.map((grid) => ({ cells: grid.values.length * (grid.values[0]?.length ?? 0), find: () => cellErrors(grid) })),
    ...tables.flatMap((data) => ONE_TABLE.map((check) => ({ cells: cellsIn(data), find: () => check(data) }))),
    { cells, find: () => strangers(tables) }, { cells, find: () => nameSpellings(tables) },
  ];
}

function cellsIn({ rows, region }: DataRegion): number {
  return rows.length * region.columns.length;
}
