/** Cells of a sheet that is being drafted, counted from 0. */
export interface DraftArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What makes a cell stand out while its formula says so: the three first places, a prize, a move up or down. */
export type Mark = "first" | "second" | "third" | "won" | "up" | "down";

/** How cells look by what they hold. Cells that stay empty get nothing, so the area may be as large as a spill can become. */
export type DraftConditionalFormat =
  | { readonly kind: "bars"; readonly area: DraftArea }
  /** @property formula - As for the area's first cell; relative references move on with the cells. No custom function: Excel runs none here. */
  | { readonly kind: "mark"; readonly area: DraftArea; readonly formula: string; readonly mark: Mark };

/** Lying bars, the first row on top. */
export interface DraftChart {
  readonly title: string;
  /** A column of names, and one of numbers of the same height. */
  readonly categories: DraftArea;
  readonly values: DraftArea;
  /** How the bars' numbers are shown. */
  readonly format: string;
  /** False where numbers below 0 may come: Excel then chooses where the bars begin. */
  readonly startsAtZero: boolean;
  /** The cells that it lies over. */
  readonly place: DraftArea;
}

/** How the sheet is printed: one page wide, as long as it needs. */
export interface DraftPrint {
  readonly orientation: "landscape" | "portrait";
  /** All of the sheet where it is left out. */
  readonly area?: DraftArea;
  /** The row that every page begins with. */
  readonly titleRow?: number;
}

/** What a sheet may have beyond its cells. A host that refuses one leaves it out. */
export type DraftPart = "conditionalFormats" | "chart" | "print";
