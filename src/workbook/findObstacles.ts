import { formatAddress, parseAddress } from "./address";
import type { Area } from "./address";
import { cellAt, cellCount, covers, intersect, isOnSheet, offset, union } from "./area";
import type { CellPlace, Obstacle, RangeReading } from "./workbook";

/** Where a block and the spill of its formula would stand. */
export interface Footprint {
  readonly block: Area;
  /** The formula's own cell included. */
  readonly spill: Area | undefined;
}

/** What an adapter finds around a footprint. */
export interface Surroundings {
  /** The used part of the footprint; undefined where nothing of it is used. */
  readonly reading: RangeReading | undefined;
  readonly tables: readonly Area[];
  readonly merges: readonly Area[];
  /** A protected sheet whose cells here are not all unlocked. */
  readonly isLocked: boolean;
}

/** All cells that the write would fill. */
export function footprintArea({ block, spill }: Footprint): Area {
  return spill ? union(block, spill) : block;
}

/**
 * The one rule of what stands in the way of a write; the adapters only collect the facts.
 *
 * Off the sheet nothing else is asked. A formula that fills one cell may stand in a table, a spill may not.
 * Non-empty cells are named in runs, column by column.
 */
export function findObstacles(footprint: Footprint, surroundings: Surroundings): readonly Obstacle[] {
  const area = footprintArea(footprint);
  if (!isOnSheet(area)) return [{ code: "off-sheet", address: formatAddress(area) }];
  const isSpilling = footprint.spill !== undefined && cellCount(footprint.spill) > 1;
  return [
    ...(surroundings.isLocked ? [named("protected", area)] : []),
    ...surroundings.merges.filter((merge) => intersect(merge, area)).map((merge) => named("merged", merge)),
    ...surroundings.tables.filter((table) => isSpilling && intersect(table, area)).map((table) => named("table", table)),
    ...(surroundings.reading ? content(surroundings.reading, footprint) : []),
  ];
}

function named(code: Obstacle["code"], area: Area): Obstacle {
  return { code, address: formatAddress(area) };
}

function content(reading: RangeReading, footprint: Footprint): readonly Obstacle[] {
  const read = parseAddress(reading.address);
  const own = filledFromInside(reading, footprint);
  const spilled = new Set(reading.spilled.map(key));
  const isFilled = (place: CellPlace): boolean => !spilled.has(key(place)) && !isBlank(reading, place);
  return [
    ...filledRuns(reading, isFilled).map((run) => named("not-empty", offset({ ...run, sheetName: read.sheetName }, read.row, read.column))),
    ...reading.spilled.filter((place) => !own.has(key(place))).map((place) => named("spill", cellAt(read, place))),
  ];
}

/** Cells filled by a formula that the write itself replaces: they empty themselves. */
function filledFromInside(reading: RangeReading, footprint: Footprint): ReadonlySet<string> {
  const area = footprintArea(footprint);
  return new Set(reading.spilled.filter(({ anchor }) => covers(area, parseAddress(anchor))).map(key));
}

const key = ({ row, column }: CellPlace): string => `${row}:${column}`;

function isBlank(reading: RangeReading, { row, column }: CellPlace): boolean {
  return reading.values[row]?.[column] === "" && reading.formulas[row]?.[column] === "";
}

/** Runs of filled cells, column by column, as places inside the reading. */
function filledRuns(reading: RangeReading, isFilled: (place: CellPlace) => boolean): readonly Omit<Area, "sheetName">[] {
  const found: Omit<Area, "sheetName">[] = [];
  for (let column = 0; column < reading.columnCount; column += 1) {
    let start = -1;
    for (let row = 0; row <= reading.rowCount; row += 1) {
      const filled = row < reading.rowCount && isFilled({ row, column });
      if (filled && start < 0) start = row;
      if (filled || start < 0) continue;
      found.push({ row: start, column, rowCount: row - start, columnCount: 1 });
      start = -1;
    }
  }
  return found;
}
