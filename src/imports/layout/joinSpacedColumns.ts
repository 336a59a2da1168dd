import { headerMeanings } from "../headers/headerMeanings";
import { normaliseHeader } from "../headers/normaliseHeader";
import { kindOfCell } from "../meanings/valueProfile";
import type { SheetGrid } from "../sheetGrid";
import { headerCell } from "./headerCells";
import type { Outline } from "./outline";

/** Two tables side by side with one row each are equal in height by chance. */
const FEWEST_ROWS = 3;

/**
 * Puts together what one blank column cut: the same header row, the same last row, and a right part that has no name of its own,
 * for it begins with a period or with numbers. A band table beside a list stays what it is.
 */
export function joinSpacedColumns(grid: SheetGrid, found: readonly Outline[]): Outline[] {
  const joined: Outline[] = [];
  const openAt = new Map<string, Outline>();
  for (const outline of [...found].sort((one, other) => one.firstColumn - other.firstColumn)) {
    const key = `${outline.headerRows.join()}:${outline.lastRow}`;
    const left = openAt.get(key);
    if (left && left.lastColumn + 2 === outline.firstColumn && hasNoName(grid, outline)) {
      left.lastColumn = outline.lastColumn;
      continue;
    }
    joined.push(outline);
    openAt.set(key, outline);
  }
  return joined;
}

function hasNoName(grid: SheetGrid, outline: Outline): boolean {
  const [row] = outline.headerRows.slice(-1);
  if (row === undefined || outline.lastRow - outline.firstRow + 1 < FEWEST_ROWS) return false;
  const header = headerCell(grid, row, outline.firstColumn);
  if (header.period) return true;
  const isBand = headerMeanings(normaliseHeader(header.text).text).some(({ meaning }) => meaning === "bandFrom" || meaning === "employeeId" || meaning === "date" || meaning === "orderId");
  if (isBand) return false;
  for (let column = outline.firstColumn; column <= outline.lastColumn; column++) if (kindOfCell(grid, outline.firstRow, column) === "text") return false;
  return true;
}
