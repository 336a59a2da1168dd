import type { Region } from "../../imports";
import type { PlanLimit, PlanPeriods, TargetPlanTexts, YearTotal } from "./request";

/** A factor as the user chose it: what was sold, the same for each, or a column of the region or of another table. */
export type FactorChoice =
  | { readonly kind: "history"; readonly importance: number }
  | { readonly kind: "equal"; readonly importance: number }
  | { readonly kind: "column"; readonly column: number; readonly region?: Region; readonly importance: number };

/** What the user chose. Columns are those of the region, counted on the sheet from 0. */
export interface TargetPlanDraft {
  readonly region: Region;
  /** Who gets a target, outermost level first. */
  readonly levels: readonly number[];
  readonly factors: readonly FactorChoice[];
  readonly amounts?: number;
  readonly dates?: number;
  /** First and last day that count as last year. */
  readonly historyFrom?: number;
  readonly historyTo?: number;
  readonly total: YearTotal;
  readonly unit: number;
  readonly overAllocation: number;
  readonly limits?: readonly PlanLimit[];
  readonly periods: Omit<PlanPeriods, "season">;
  /** True where the months weigh what they sold. */
  readonly isSeasonal: boolean;
  readonly fixesPeriods: boolean;
}

/** Words of the sheet, in the user's language. */
export interface TargetPlanWords extends TargetPlanTexts {
  readonly sheetName: string;
  /** Headings of the factors that have no column. */
  readonly sold: string;
  readonly each: string;
}
