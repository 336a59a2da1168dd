import type { Area } from "../address";

/** Cells read in one request. With five properties a cell this stays near 2 MB; Excel on the web allows 5. */
export const cellsPerRead = 20_000;

/** An area as bands of whole rows of about so many cells. */
export function rowBands(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => {
    const start = index * rows;
    return { ...area, row: area.row + start, rowCount: Math.min(rows, area.rowCount - start) };
  });
}

/** The upper and the lower half; undefined for a single row. */
export function halves(area: Area): readonly [Area, Area] | undefined {
  if (area.rowCount < 2) return undefined;
  const upper = Math.floor(area.rowCount / 2);
  return [{ ...area, rowCount: upper }, { ...area, row: area.row + upper, rowCount: area.rowCount - upper }];
}

/** One after the other: Excel answers requests in order, and a long write must not flood it. */
export async function inSequence<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
