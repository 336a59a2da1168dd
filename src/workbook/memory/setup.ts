import type { CellValue } from "../workbook";

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
}

/** A table over cells that the sheet's rows already hold; the first row of the address is its header. */
export interface MemoryTableSetup {
  readonly name: string;
  /** With sheet. */
  readonly address: string;
  readonly hasTotals?: boolean;
}

/**
 * What a formula gives: one value, or rows that spill. Called again after every write, in reading order of the
 * cells, so a formula may use what stands above or left of it.
 */
export type Evaluator = (formula: string, valuesAt: (address: string) => CellValue[][]) => CellValue | CellValue[][];

export interface MemorySetup {
  readonly sheets: readonly MemorySheetSetup[];
  readonly tables?: readonly MemoryTableSetup[];
  /** Addresses, comma separated for several blocks. The first sheet's A1 if omitted. */
  readonly selection?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Without one every formula is #NAME?, as in a workbook opened without the add-in. */
  readonly evaluate?: Evaluator;
}
