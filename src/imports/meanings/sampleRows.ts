/** Rows that are read from the top, where people look, and rows spread over the rest. */
const FROM_THE_TOP = 100;
const SPREAD = 300;

/**
 * Rows of a body that stand for all of it: every row of a short table, some hundreds of a long one.
 *
 * @param first - First body row.
 * @param last - Last body row.
 * @param left - Rows that hold no data, ascending.
 */
export function sampleRows(first: number, last: number, left: ReadonlySet<number>): number[] {
  const top = Math.min(last, first + FROM_THE_TOP - 1);
  const rest = last - top;
  const step = Math.max(1, rest / SPREAD);
  const rows: number[] = [];
  for (let row = first; row <= top; row++) if (!left.has(row)) rows.push(row);
  for (let index = 0; index < Math.min(rest, SPREAD); index++) {
    const row = top + 1 + Math.floor(index * step);
    if (!left.has(row)) rows.push(row);
  }
  return rows;
}
