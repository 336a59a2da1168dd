import type { DraftArea, DraftChart, DraftConditionalFormat, DraftPrint } from "./draftParts";
import type { CellValue } from "./readings";

/** What a cell is for, and with it how it looks: a reader knows what to type into, what is live and what proves a sum. */
export type Look = "title" | "note" | "section" | "header" | "label" | "input" | "live" | "place" | "proof";

/** Cells that one formula fills, its own included; counted from 0 on the new sheet. */
export type DraftSpill = DraftArea;

/** What a sheet looks like beyond contents and number formats, which are written as any. */
export interface SheetDress {
  /** Same shape as the contents; null for a plain cell. */
  readonly looks: readonly (readonly (Look | null)[])[];
  /** Widths of the first columns, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats?: readonly DraftConditionalFormat[];
  readonly chart?: DraftChart;
  readonly print?: DraftPrint;
}

/** A sheet that does not exist yet: everything that it will hold. */
export interface SheetDraft extends SheetDress {
  readonly name: string;
  /** From A1 on, rows of one length; as typed in an en-US Excel, null for cells that stay empty or are spilled into. */
  readonly contents: readonly (readonly (CellValue | null)[])[];
  /** Same shape; null for General. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly spills: readonly DraftSpill[];
}
