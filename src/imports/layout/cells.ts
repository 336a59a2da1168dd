import type { Cell, SheetGrid } from "../sheetGrid";

/** Cells of a grid addressed from 0 inside it; outside of its rows everything is blank. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return grid.values[row]?.[column] ?? "";
}

/** The number format of a cell; General where the grid says nothing. */
export function formatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row]?.[column] ?? "General";
}

/** True where a user sees nothing: no content, or spaces alone. */
export function isBlank(cell: Cell): boolean {
  return cell === "" || (typeof cell === "string" && cell.trim() === "");
}

const DASHES = /^[-–—―－/\\]+$/u;

/** True for a dash that stands for "nothing": many sheets fill empty number cells with it. */
export function isDash(cell: Cell): boolean {
  return typeof cell === "string" && cell.length < 8 && DASHES.test(cell.trim());
}

/** A cell as a text without spaces around it. */
export function textOf(cell: Cell): string {
  return String(cell).trim();
}
