import type { SalesSource } from "../soldFormulas";

/** The target of the whole year: typed, or last year's result and how much it is to grow. */
export type YearTotal =
  | { readonly kind: "amount"; readonly amount: number }
  /** `lastYear` is written as a number where no formula can read it from the history. */
  | { readonly kind: "growth"; readonly growth: number; readonly lastYear?: number };

/** One of those whom the last level names: a person in a region, say. */
export interface PlanMember {
  /** A name for each level, outermost first. */
  readonly path: readonly string[];
  /** What it weighs by each factor, 0 or more, in the order of the factors. */
  readonly weights?: readonly number[];
}

/** The least and the most that somebody may get, on whichever level, in money. Equal bounds lock it. */
export interface PlanLimit {
  readonly path: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One measure that weights are made of. */
export interface PlanFactor {
  readonly heading: string;
  /** "history": what the member sold; "equal": 1 for each; "values": the weights of the members. */
  readonly source: "history" | "equal" | "values";
  /** Where formulas read the values, and which levels its names are of; without it they are written as numbers. */
  readonly column?: { readonly source: SalesSource; readonly namedLevels: readonly number[] };
  /** How much it counts beside the other factors, above 0. */
  readonly importance: number;
}

/** What was sold by whom: a column of names for each level, in the order of the levels. */
export interface PlanHistory extends SalesSource {
  /** First and last day that count as last year, serial numbers; all of them where there are no dates. */
  readonly from?: number;
  readonly to?: number;
}

/** How targets spread over the year. */
export interface PlanPeriods {
  /** First and last day, serial numbers. */
  readonly start: number;
  readonly end: number;
  readonly grain: "day" | "week" | "month" | "quarter";
  /** What a period weighs: its days, its working days, or the same as any other. */
  readonly days: "calendar" | "working" | "equal";
  /** Range of days off, TRUE beside make-up days. */
  readonly holidays?: string;
  /** Weights of January to December beside the days, a range or an array; "history" works them out from what was sold. */
  readonly season?: string;
}

/** Words of the sheet, in the user's language. */
export interface TargetPlanTexts {
  readonly title: string;
  readonly note: string;
  readonly yearTotal: string;
  readonly lastYear: string;
  readonly growth: string;
  readonly unit: string;
  readonly overAllocation: string;
  readonly historyFrom: string;
  readonly historyTo: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly closedPeriods: string;
  /** Beside it: what it does. */
  readonly closedNote: string;
  readonly openFrom: string;
  readonly assigned: string;
  readonly difference: string;
  readonly importance: string;
  readonly weight: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly target: string;
  readonly share: string;
  readonly below: string;
  readonly flag: string;
  readonly notSet: string;
  readonly mismatch: string;
  readonly periodWeight: string;
  readonly total: string;
  readonly actual: string;
  readonly soldInPeriod: string;
  /** Of those who share fixed sums: what was sold in closed periods, what is left, and of it the whole units. */
  readonly soldInClosed: string;
  readonly left: string;
  readonly leftInUnits: string;
  readonly openWeight: string;
  readonly openUnits: string;
  readonly quarters: string;
  readonly months: string;
  readonly monthsOfWeeks: string;
}

/** Everything that a sheet of targets is made from. */
export interface TargetPlanRequest {
  readonly sheetName: string;
  readonly texts: TargetPlanTexts;
  readonly total: YearTotal;
  /** Targets are multiples of it, in money, above 0. */
  readonly unit: number;
  /** The last level gets this many times what stands above it: 1, or 1.05 where 5 % more is handed out. */
  readonly overAllocation: number;
  /** Headings of the levels, outermost first. */
  readonly levels: readonly string[];
  /** In the order of the sheet; those of one group need not follow each other. */
  readonly members: readonly PlanMember[];
  readonly limits?: readonly PlanLimit[];
  readonly factors: readonly PlanFactor[];
  readonly history?: PlanHistory;
  readonly periods: PlanPeriods;
  /** True where the sum of each period is fixed beside that of each member, as the weights of the open periods divide what is left. */
  readonly fixesPeriods: boolean;
}
