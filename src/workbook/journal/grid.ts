/** A rectangle of equal or differing entries, small when stored: a column of a million blanks is one entry. */
export type Grid<T> = { readonly all: T } | { readonly rows: readonly (readonly T[])[] };

/** The rectangle in its shortest form. */
export function gridOf<T extends string | number | boolean | null>(rows: readonly (readonly T[])[]): Grid<T> {
  const first = rows[0]?.[0];
  return first !== undefined && rows.every((row) => row.every((entry) => entry === first)) ? { all: first } : { rows };
}

/** One entry; undefined beyond the rectangle. */
export function gridEntry<T>(grid: Grid<T>, row: number, column: number): T | undefined {
  return "all" in grid ? grid.all : grid.rows[row]?.[column];
}
