import { overlaps, type GridText, type Outline } from "./outline";

/** So many regions before and behind a text are looked at: nobody puts more side by side. */
const NEAR = 40;

/** The first row of a region, its header counted in. */
export function topOf(outline: Outline): number {
  return outline.headerRows[0] ?? outline.firstRow;
}

/**
 * Gives the texts outside of tables to the regions: what stands above a region and below the one before it is its banner, what
 * no region follows is a note of the last one. The banners above its own columns come first, the nearest before the others.
 *
 * @param all - Regions from top to bottom.
 * @param loose - Texts outside of them.
 */
export function shareTexts(all: readonly Outline[], loose: readonly GridText[]): void {
  const tops = all.map(topOf);
  for (const text of loose) {
    const next = firstFrom(tops, text.row);
    const below = all.slice(next, next + NEAR);
    const nearest = below.filter((outline) => !below.some((other) => other.lastRow < topOf(outline) && overlaps(spanOf(other), spanOf(outline))));
    if (nearest.length > 0) nearest.forEach((outline) => outline.banners.push(text));
    else lastAbove(all.slice(Math.max(0, next - NEAR), next), text)?.notes.push(text);
  }
  for (const outline of all) {
    const isOver = ({ column }: GridText): number => (column >= outline.firstColumn && column <= outline.lastColumn ? 0 : 1);
    outline.banners.sort((one, other) => isOver(one) - isOver(other) || other.row - one.row || one.column - other.column);
  }
}

/** The first of ascending rows that is not above the given one. */
function firstFrom(tops: readonly number[], row: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(outline: Outline): { readonly left: number; readonly right: number } {
  return { left: outline.firstColumn, right: outline.lastColumn };
}

function lastAbove(above: readonly Outline[], { column }: GridText): Outline | undefined {
  return above.filter((outline) => column >= outline.firstColumn && column <= outline.lastColumn).pop() ?? above[above.length - 1];
}
