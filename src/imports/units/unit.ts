/** What the value 1 of a column is worth, and where that is said. */
export interface Unit {
  /** 1, 1000, 10000 (万), 1000000 or 100000000 (亿) single units; for percent 0.01 where 5 means 5 % and 1 where 0.05 does. */
  readonly factor: number;
  readonly isPercent: boolean;
  readonly source: "header" | "note" | "format" | "values" | "none" | "user";
}

/** The unit of a column of which nothing is said. */
export const PLAIN: Unit = { factor: 1, isPercent: false, source: "none" };
