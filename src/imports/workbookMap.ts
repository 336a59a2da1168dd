import type { Period } from "./layout/periodHeader";
import type { Meaning, RegionKind } from "./meanings/meaning";
import type { ValueKind, ValueProfile } from "./meanings/valueProfile";
import type { Unit } from "./units/unit";

/** Why something is proposed: a code, with what was seen. The pane has the words. */
export interface Reason {
  readonly code: ReasonCode;
  /** A header, word or text as it stands in the sheet. */
  readonly text?: string;
  /** A part of the whole, 0 to 1. */
  readonly share?: number;
  readonly count?: number;
}

export type ReasonCode =
  | "header-known"
  | "header-contains"
  | "header-unknown"
  | "header-is-period"
  | "header-blank"
  | "values-are-dates"
  | "values-are-numbers"
  | "values-are-texts"
  | "values-are-stages"
  | "values-do-not-fit"
  | "values-small"
  | "values-large"
  | "names-repeat"
  | "id-beside-name"
  | "another-column-fits-better"
  | "as-likely-as-another"
  | "below-threshold"
  | "label-says-total"
  | "formula-sums"
  | "values-sum"
  | "title-says"
  | "sheet-name-says"
  | "has-meaning"
  | "months-across"
  | "unit-in-header"
  | "unit-in-note"
  | "unit-in-format"
  | "unit-not-stated"
  | "unlike-other-sheet"
  | "chosen-by-user";

/** A text that stands outside the table, with its absolute place. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface TotalRow {
  /** Absolute, from 0. */
  readonly row: number;
  readonly kind: "total" | "subtotal";
  readonly reasons: readonly Reason[];
}

/** What a column could also be. */
export interface Alternative {
  readonly meaning: Meaning;
  readonly confidence: number;
}

export interface ColumnMap {
  /** Absolute, from 0. */
  readonly column: number;
  /** As written; of two header rows the lower one, or the upper where the lower is blank. */
  readonly header: string;
  /** The upper of two header rows: the group that the column belongs to. */
  readonly group?: string;
  /** As dictionaries are asked: lower case, without units, marks and doubled spaces. */
  readonly normalisedHeader: string;
  /** How many columns before it in the region have the same normalised header. */
  readonly occurrence: number;
  readonly valueKind: ValueKind;
  readonly values: ValueProfile;
  readonly unit: Unit;
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly alternatives: readonly Alternative[];
  /** In a layout with periods across: the period whose values stand here. */
  readonly period?: Period;
  /** A blank below a text means the text above: the cells were merged, or the name was written once. */
  readonly fillsDown: boolean;
}

export type QuestionCode = "which-column" | "which-measure" | "which-header-row" | "is-this-the-meaning" | "unit-unclear" | "kind-unclear" | "values-across-unclear";

/** What nobody may guess: the proposal stands only when the user has answered. */
export interface Question {
  readonly code: QuestionCode;
  /** The id of the region. */
  readonly region: string;
  readonly meaning?: Meaning;
  /** Absolute columns, the likelier first. */
  readonly candidates: readonly number[];
  /** For "kind-unclear": what the region could be, the likelier first. */
  readonly kinds?: readonly RegionKind[];
  /** For "which-header-row": absolute rows, the likelier first. */
  readonly rows?: readonly number[];
  readonly reasons: readonly Reason[];
}

export interface Region {
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableId?: string;
  /** Absolute rows, from 0; none where the table has no header. */
  readonly headerRows: readonly number[];
  /** Absolute; without a body row lastRow is firstRow - 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows inside or below the body that add up others. */
  readonly totals: readonly TotalRow[];
  /** Absolute rows inside the body that hold nothing or repeat the header. */
  readonly skippedRows: readonly number[];
  readonly banners: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly layout: Layout;
  readonly kind: RegionKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly columns: readonly ColumnMap[];
  /** What a job would need of such a region and no column offers. */
  readonly missing: readonly Meaning[];
  readonly questions: readonly Question[];
  /** A serial number: what stands as the target of an earlier day is what was sold on it. Only on sheets of targets of which periods are closed. */
  readonly openFrom?: number;
}

export type Layout = "list" | "months-across";

export interface SheetMap {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isVisible: boolean;
  readonly regions: readonly Region[];
}

export interface WorkbookMap {
  readonly sheets: readonly SheetMap[];
}
