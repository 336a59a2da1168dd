/** Excel's grid. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** What stays free below and beside the content; the engine's grid is finite and grows when something is written past it. */
const spareRows = 200;
const spareColumns = 26;

export function gridRows(used: number): number {
  return Math.min(maximumRows, Math.max(1000, used + spareRows));
}

export function gridColumns(used: number): number {
  return Math.min(maximumColumns, used + spareColumns);
}
