import type { DraftPart } from "../draftParts";
import type { Runtime } from "../runtime";
import type { CalculationMode, CellValue } from "../workbook";

/** One sheet of a workbook in memory; `rows` start at A1. */
export interface MemorySheetSetup {
  readonly name: string;
  /** As typed: "=..." is a formula, "12" a number, "'12" text, "#N/A" an error. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Format codes by address, such as `{ "C2:C18": "#,##0" }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly isProtected?: boolean;
  /** Addresses that stay writable on a protected sheet. */
  readonly unlocked?: readonly string[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  /** Whole rows and columns, such as `["3:5", "C:C"]`. */
  readonly hidden?: readonly string[];
  readonly filter?: MemoryFilter;
}

/** Hides the rows below the first of the address whose cell in that column (from 0) is none of the values. */
interface MemoryFilter {
  readonly address: string;
  readonly column: number;
  readonly values: readonly string[];
}

/** A table over cells that the sheet's rows already hold; the first row of the address is its header, unless it has none. */
export interface MemoryTableSetup {
  readonly name: string;
  /** With sheet. */
  readonly address: string;
  readonly hasTotals?: boolean;
  readonly hasHeaders?: boolean;
}

/**
 * What a formula gives: one value, or rows that spill. Called again after every write, in reading order of the
 * cells, so a formula may use what stands above or left of it. `cell` is where the formula stands.
 */
export type Evaluator = (formula: string, valuesAt: (address: string) => CellValue[][], cell: string) => CellValue | CellValue[][];

export interface MemorySetup {
  readonly sheets: readonly MemorySheetSetup[];
  readonly tables?: readonly MemoryTableSetup[];
  /** Defined names with the addresses that they stand for. */
  readonly names?: Readonly<Record<string, string>>;
  /** Addresses, comma separated for several blocks. The first sheet's A1 if omitted. */
  readonly selection?: string;
  readonly calculation?: CalculationMode;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** One of its own that never waits, if omitted. */
  readonly runtime?: Runtime;
  /** Without one every formula is #NAME?, as in a workbook opened without the add-in. */
  readonly evaluate?: Evaluator;
  /** Parts of a drafted sheet that this Excel refuses. */
  readonly lacks?: readonly DraftPart[];
}
