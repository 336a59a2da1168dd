import type { Block, CellMask } from "./cellMask";

/** Tables in tables in tables: no sheet that people read goes deeper, and the work stays proportional to the cells. */
const DEEPEST = 8;

type Span = readonly [first: number, last: number];

/**
 * Blocks of cells that a blank row or a blank column separates from each other, found by cutting along blank columns and
 * blank rows in turn. A spacer inside a table cuts it too: what belongs together again is decided where headers are known.
 */
export function blocks(mask: CellMask): Block[] {
  const whole: Block = { top: 0, bottom: mask.height - 1, left: 0, right: mask.width - 1 };
  return cut(mask, whole, DEEPEST).sort((one, other) => one.top - other.top || one.left - other.left);
}

function cut(mask: CellMask, block: Block, depth: number): Block[] {
  const { rows, columns } = spansOf(mask, block);
  if (rows.length === 0) return [];
  if (depth > 0 && columns.length > 1) return columns.flatMap(([left, right]) => cut(mask, { ...block, left, right }, depth - 1));
  if (depth > 0 && rows.length > 1) return rows.flatMap(([top, bottom]) => cut(mask, { ...block, ...trimmed(columns), top, bottom }, depth - 1));
  return [{ top: rows[0][0], bottom: rows[rows.length - 1][1], ...trimmed(columns) }];
}

function trimmed(columns: readonly Span[]): Pick<Block, "left" | "right"> {
  return { left: columns[0][0], right: columns[columns.length - 1][1] };
}

function spansOf(mask: CellMask, { top, bottom, left, right }: Block): { rows: Span[]; columns: Span[] } {
  const rowFilled = new Uint8Array(bottom - top + 1);
  const columnFilled = new Uint8Array(right - left + 1);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!mask.isFilled(row, column)) continue;
      rowFilled[row - top] = 1;
      columnFilled[column - left] = 1;
    }
  }
  return { rows: runs(rowFilled, top), columns: runs(columnFilled, left) };
}

function runs(filled: Uint8Array, offset: number): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let index = 0; index <= filled.length; index++) {
    const isFilled = index < filled.length && filled[index] === 1;
    if (isFilled && start < 0) start = index;
    if (!isFilled && start >= 0) {
      spans.push([start + offset, index - 1 + offset]);
      start = -1;
    }
  }
  return spans;
}
