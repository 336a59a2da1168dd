import type { CellStyle } from "../sheetCanvas";

/** How amounts look in this plan, by what a reader may do with them. */
export interface PlanStyles {
  readonly input: CellStyle;
  readonly live: CellStyle;
  readonly proof: CellStyle;
}

/** Whole amounts where targets are whole, cents where they are not. */
export function planStyles(unit: number): PlanStyles {
  const format = Number.isInteger(unit) && unit > 0 ? "#,##0" : "#,##0.00";
  return { input: { look: "input", format }, live: { look: "live", format }, proof: { look: "proof", format } };
}
