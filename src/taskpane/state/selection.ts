import type { CellValue, RangeReading } from "../../workbook/workbook";
import type { Problem } from "../../locales/problems";

export type SelectionState =
  | { readonly state: "waiting" }
  | { readonly state: "read"; readonly selection: RangeReading }
  | { readonly state: "failed"; readonly problem: Problem };

export interface SelectionSummary {
  readonly cells: number;
  readonly numbers: readonly number[];
  readonly texts: number;
  readonly errors: number;
  /** Set where one cell is selected. */
  readonly single?: { readonly text: string; readonly formula: string | undefined };
}

/** What the status line of a spreadsheet says of a selection. */
export function summarise(selection: RangeReading): SelectionSummary {
  const values = selection.values.flat();
  const isOneCell = selection.rowCount === 1 && selection.columnCount === 1;
  const formula = selection.formulas[0]?.[0];
  return {
    cells: selection.rowCount * selection.columnCount,
    numbers: values.filter((value): value is number => typeof value === "number"),
    texts: values.filter(isText).length - selection.errors.length,
    errors: selection.errors.length,
    ...(isOneCell
      ? { single: { text: selection.texts[0]?.[0] ?? "", formula: typeof formula === "string" && formula.startsWith("=") ? formula : undefined } }
      : {}),
  };
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && value !== "";
}

/** The address that a "use selection" button takes; undefined where nothing usable is selected. */
export function selectedAddress(state: SelectionState): string | undefined {
  return state.state === "read" ? state.selection.requestedAddress : undefined;
}

/** The cell that a formula goes into: the first of the selection. */
export function firstCellOf(address: string): string {
  return address.replace(/:[^:!']*$/, "");
}
