import { formatAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellAt, intersect, isOnSheet, offset } from "../../workbook/area";
import type { Workbook } from "../../workbook/workbook";
import { ActionProblem } from "../actionProblem";
import { chosenPlace } from "../chosenPlace";

/** How many columns (or rows) beyond the results are tried. */
const tries = 24;

export interface TableChoice {
  /** First cell of the table; the nearest free place beyond the results if undefined. */
  readonly place: string | undefined;
  /** Where the results go, with their heading. */
  readonly results: Area;
  /** Results go down in columns: the table goes to their right, else below them. */
  readonly isDown: boolean;
  /** Cells that the formula refers to. */
  readonly sources: readonly Area[];
}

/**
 * Where a table of so many rows and columns goes: beyond the results, with one line left free between.
 *
 * @throws {ActionProblem} `place-invalid`, `places-overlap`, `place-in-source`
 */
export async function placeTable(workbook: Workbook, size: Pick<Area, "rowCount" | "columnCount">, { place, results, isDown, sources }: TableChoice): Promise<Area> {
  if (place !== undefined) {
    const chosen = chosenPlace(place);
    const area = { ...chosen, sheetName: chosen.sheetName ?? results.sheetName, ...size };
    if (intersect(area, results)) throw new ActionProblem("places-overlap", place);
    if (sources.some((source) => intersect(area, source))) throw new ActionProblem("place-in-source", place);
    return area;
  }
  const corner = { ...cellAt(results, { row: 0, column: 0 }), ...size };
  const nearest = isDown ? offset(corner, 0, results.columnCount + 1) : offset(corner, results.rowCount + 1, 0);
  for (let step = 0; step < tries; step += 1) {
    const area = isDown ? offset(nearest, 0, step) : offset(nearest, step, 0);
    if (isOnSheet(area) && (await workbook.obstacles(formatAddress(area))).length === 0) return area;
  }
  return nearest;
}
