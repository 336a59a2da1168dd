import { isErrorCell } from "../meanings/valueProfile";
import type { SheetGrid } from "../sheetGrid";
import { placesOf, type Finding, type Place } from "./finding";

/** Excel is still at work on these. */
const WAITING = ["#BUSY!", "#GETTING_DATA"];

/** Cells of a sheet that show an error, one finding for each kind of it. */
export function cellErrors(grid: SheetGrid): readonly Finding[] {
  const found = new Map<string, Place[]>();
  grid.values.forEach((cells, row) => cells.forEach((cell, column) => {
    if (!isErrorCell(cell)) return;
    const places = found.get(String(cell)) ?? [];
    found.set(String(cell), places);
    places.push({ row: row + grid.row, column: column + grid.column });
  }));
  return [...found].map(([error, places]): Finding => ({
    code: "cell-error", severity: WAITING.includes(error) ? "warning" : "error", sheetId: grid.id, sheetName: grid.name, cells: placesOf(places), values: { error },
  }));
}
