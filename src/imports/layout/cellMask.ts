import type { SheetGrid } from "../sheetGrid";
import { isBlank } from "./cells";

/** A rectangle inside a grid; rows and columns from 0, the last ones counted in. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Which cells of a grid hold something that no table of the workbook owns. */
export interface CellMask {
  readonly width: number;
  readonly height: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** Looks at every cell once, so that cutting the sheet into blocks never reads a text again. */
export function cellMask(grid: SheetGrid, owned: readonly Block[]): CellMask {
  const height = grid.values.length;
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = new Uint8Array(height * width);
  grid.values.forEach((row, index) => row.forEach((cell, column) => {
    if (!isBlank(cell)) filled[index * width + column] = 1;
  }));
  for (const { top, bottom, left, right } of owned) {
    for (let row = Math.max(top, 0); row <= Math.min(bottom, height - 1); row++) filled.fill(0, row * width + Math.max(left, 0), row * width + Math.min(right, width - 1) + 1);
  }
  return { width, height, isFilled: (row, column) => filled[row * width + column] === 1 };
}
