import type englishWords from "../../locales/help/words/en-US.json";

type WordKey = keyof typeof englishWords;

/** What stands in a cell: a constant, a date, or a word that every language has in its own form. Null is a blank cell. */
export type ExampleCell = number | string | boolean | null | { readonly word: WordKey } | { readonly date: string };

/** How Excel shows a number: as it is where nothing is said. */
export type CellFormat = "percent" | "date" | "money";

/**
 * A small sheet with one formula. Results are never written down: whoever shows an example computes it.
 * `{headers}` in the formula stands for the language of a header row.
 */
export interface Example {
  /** Rows of cells from A1. */
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly formula: string;
  /** The cell that the formula stands in. */
  readonly at: string;
  /** Formats by address, such as "C:C" or "B2:B5". */
  readonly formats?: Readonly<Record<string, CellFormat>>;
}

/** A usual case and an edge. */
export type Examples = Readonly<Record<string, readonly [Example, Example]>>;

export const word = (key: WordKey): ExampleCell => ({ word: key });
export const date = (text: string): ExampleCell => ({ date: text });

type Rows = Example["cells"];

/** A table of two columns with another one to its right, an empty column between. */
export function beside(table: Rows, other: Rows): Rows {
  return Array.from({ length: Math.max(table.length, other.length) }, (_, row) => [...[...(table[row] ?? []), null, null].slice(0, 2), null, ...(other[row] ?? [])]);
}
