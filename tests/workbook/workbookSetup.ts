import type { CellValue, Workbook } from "../../src/workbook/workbook";

/** A small workbook that every adapter can be given. Cells as typed in an en-US Excel. */
export interface WorkbookSetup {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
    readonly numberFormats?: Readonly<Record<string, string>>;
    readonly isProtected?: boolean;
    readonly merges?: readonly string[];
    readonly isHidden?: boolean;
    /** Whole rows and columns. */
    readonly hidden?: readonly string[];
    readonly filter?: { readonly address: string; readonly column: number; readonly values: readonly string[] };
  }[];
  readonly tables?: readonly { readonly name: string; readonly address: string; readonly hasTotals?: boolean }[];
  readonly names?: Readonly<Record<string, string>>;
  readonly selection?: string;
}

/** A workbook under test, with the hands of its user. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** Selects as with the mouse; several blocks are comma separated. */
  selectAsUser(address: string): void | Promise<void>;
  /** Whole rows such as `Reps!2:3`. */
  moveRowsAsUser(action: "insert" | "delete", address: string): void | Promise<void>;
  /** Whole columns such as `Reps!B:C`. */
  moveColumnsAsUser(action: "insert" | "delete", address: string): void | Promise<void>;
  renameSheetAsUser(from: string, to: string): void | Promise<void>;
  /** Resolves when formulas are calculated. */
  settled(): Promise<void>;
  close?(): void | Promise<void>;
}
