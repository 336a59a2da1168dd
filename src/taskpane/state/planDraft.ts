import type { DraftLimits } from "./planLimits";
import type { UnitChoice } from "./splitTarget";

export const grains = ["month", "quarter", "week", "day"] as const;
export const dayKinds = ["calendar", "working", "equal"] as const;

export type PlanTextField = "total" | "growth" | "customUnit" | "overAllocation" | "firstDay" | "lastDay" | "historyFrom" | "historyTo" | "holidays" | "importance";

/** A column that weighs, of the plan's own table or of another one. */
export interface WeightChoice {
  /** The id of its table. */
  readonly region: string;
  readonly sheetName: string;
  readonly column: number;
  readonly header: string;
}

/** What the user typed and chose. Columns are counted on the sheet from 0. */
export interface PlanDraft extends Readonly<Record<PlanTextField, string>> {
  readonly region: string | undefined;
  /** Headers of the region's columns, by which they are found again. */
  readonly headers: Readonly<Record<number, string>>;
  readonly levels: readonly number[];
  readonly amounts: number | undefined;
  readonly dates: number | undefined;
  readonly by: "amount" | "growth";
  readonly weighs: "history" | "equal" | "column" | "blend";
  /** The column that weighs, alone or beside what was sold. */
  readonly weight: WeightChoice | undefined;
  readonly unit: UnitChoice;
  readonly limits: DraftLimits;
  readonly grain: (typeof grains)[number];
  readonly days: (typeof dayKinds)[number];
  readonly isSeasonal: boolean;
  readonly fixesPeriods: boolean;
}

/** @param year - The one that is planned. */
export function emptyPlanDraft(year: number): PlanDraft {
  return {
    region: undefined, headers: {}, levels: [], amounts: undefined, dates: undefined, by: "amount", weighs: "history", weight: undefined, unit: "1", limits: {},
    grain: "month", days: "calendar", isSeasonal: false, fixesPeriods: false,
    total: "", growth: "10%", customUnit: "", overAllocation: "100%", firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, historyFrom: "", historyTo: "", holidays: "", importance: "50%",
  };
}
