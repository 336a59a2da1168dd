import type { Area } from "./address";
import { WorkbookError } from "./workbook";
import type { ReadingWatch } from "./workbook";

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

/** At most so many items each, in their order. */
export function portions<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/**
 * One after the other: Excel answers requests in order, and a long write must not flood it.
 *
 * @throws {WorkbookError} `cancelled` once the watch's signal is aborted, before the next item is begun.
 */
export async function inSequence<T, R>(items: readonly T[], act: (item: T) => Promise<R>, watch: ReadingWatch = {}): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    refuseCancelled(watch.signal);
    results.push(await act(item));
    watch.onProgress?.(results.length / items.length);
  }
  refuseCancelled(watch.signal);
  return results;
}

/** @throws {WorkbookError} `cancelled` once the signal is aborted. */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled", "The reading was given up.");
}
