import { cellReference } from "../sheetCanvas";
import type { InputKey, PlanLayout } from "./layout";

/** Fixed reference to an input; the plan has it. */
export function inputReference(layout: PlanLayout, key: InputKey): string {
  const row = layout.inputs.get(key);
  if (row === undefined) throw new Error(`The plan has no input ${key}.`);
  return cellReference(row, layout.valueColumn, { row: true, column: true });
}
