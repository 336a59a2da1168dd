import { formatAddress, parseAddress } from "../workbook/address";
import type { Area } from "../workbook/address";
import { cellAt, isOnSheet, offset } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { Line } from "./line";

/** How many columns (or rows) beside the weights are tried. */
const tries = 24;

/** Where a line of parts would stand beside its weights. */
export interface FreePlace {
  readonly area: Area;
  /** False where nothing within reach was free. */
  readonly isFree: boolean;
}

/**
 * The nearest free line beside the weights: to the right of a column, below a row; outside of the weights' table,
 * where nothing can spill. A line with a heading above is somebody's even where its cells are still empty.
 */
export async function freePlace(workbook: Workbook, weights: Line): Promise<FreePlace> {
  const nearest = nearestPlace(weights);
  for (let step = 0; step < tries; step += 1) {
    const area = isDownward(weights.area) ? offset(nearest, 0, step) : offset(nearest, step, 0);
    if (!isOnSheet(area)) break;
    if (await isFree(workbook, area, weights.area)) return { area, isFree: true };
  }
  return { area: nearest, isFree: false };
}

/** True for a column of weights (and for one cell): its heading is above, its parts go to the right. */
export function isDownward(weights: Area): boolean {
  return weights.columnCount === 1;
}

/** The cell that would head a line of parts; undefined at the sheet's edge. */
export function headingPlace(parts: Area, weights: Area): Area | undefined {
  const cell = offset(cellAt(parts, { row: 0, column: 0 }), isDownward(weights) ? -1 : 0, isDownward(weights) ? 0 : -1);
  return isOnSheet(cell) ? cell : undefined;
}

function nearestPlace({ area, table }: Line): Area {
  const beside = table ? parseAddress(table.address) : area;
  return isDownward(area) ? { ...area, column: beside.column + beside.columnCount } : { ...area, row: beside.row + beside.rowCount };
}

async function isFree(workbook: Workbook, area: Area, weights: Area): Promise<boolean> {
  const first = formatAddress(cellAt(area, { row: 0, column: 0 }));
  if ((await workbook.obstacles(first, formatAddress(area))).length > 0) return false;
  const heading = headingPlace(area, weights);
  return !heading || (isDownward(weights) ? (await workbook.read(formatAddress(heading))).texts[0]?.[0] === "" : true);
}
