import type { SheetGrid } from "../sheetGrid";
import type { Block } from "./cellMask";
import { cellAt, isBlank } from "./cells";
import { headerCellsOf } from "./headerCells";

/** A row of data rarely holds two known headers and nothing else. */
const FEWEST_NAMES = 2;

/**
 * The row in which a second table begins without a blank row before it: no numbers, whole known headers alone, below rows with numbers.
 *
 * @param block - The rows below the first header.
 * @returns Undefined where the first table goes on to the end; a row that repeats its header is left to the reader of the body.
 */
export function stackedHeader(grid: SheetGrid, block: Block): number | undefined {
  let hasNumbers = false;
  for (let row = block.top; row < block.bottom; row++) {
    let [texts, others] = [0, 0];
    for (let column = block.left; column <= block.right; column++) {
      const cell = cellAt(grid, row, column);
      if (isBlank(cell)) continue;
      if (typeof cell === "string") texts++;
      else others++;
    }
    if (others > 0) hasNumbers = true;
    else if (hasNumbers && texts >= FEWEST_NAMES && isHeader(grid, block, row)) return row;
  }
  return undefined;
}

function isHeader(grid: SheetGrid, { top, left, right }: Block, row: number): boolean {
  const cells = headerCellsOf(grid, row, left, right);
  const first = headerCellsOf(grid, top - 1, left, right);
  const isRepeated = cells.every(({ text }, index) => text === first[index].text);
  return !isRepeated && cells.every(({ isFilled, isWhole }) => !isFilled || isWhole);
}
