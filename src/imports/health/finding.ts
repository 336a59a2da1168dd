import type { Cell } from "../sheetGrid";

/**
 * What can be wrong with the data of a workbook. The pane has a sentence for each.
 *
 * | code | meaning | values |
 * |---|---|---|
 * | number-as-text | texts that are numbers | column, example |
 * | number-text-unclear | texts that could be two numbers, or whose unit is not the column's | column, example |
 * | date-as-text | texts that are dates | column, example |
 * | date-text-unclear | texts that could be two dates, such as 3/4/2026 | column, example |
 * | date-unreadable | texts that are no whole date, such as 3/4 | column, example |
 * | duplicate-rows | rows that repeat an earlier one cell by cell | row, other: 1 is the first row of the sheet |
 * | near-duplicate-rows | same date and amount, names that differ by spaces, width, case or one letter | row, other |
 * | negative-amount | amounts below 0 | column, example |
 * | absurd-amount | numbers farther than 10 median deviations from the median | column, example, median |
 * | person-without-target | people in orders of whom no target is known | count, names, sheet: that of the targets |
 * | person-near-target | the same, and the targets know a name that looks nearly alike | name, near, sheet |
 * | target-without-orders | people with a target of whom no order is known | count, names, sheet: that of the orders |
 * | total-differs | a total that is not the sum of its rows | column, total, sum |
 * | total-rounding | the same, by no more than rounding explains | column, total, sum |
 * | periods-differ | a year or quarter that is not the sum of its periods in the same row | column, total, sum |
 * | band-negative, band-equal, band-unsorted, band-no-zero | lower bounds below 0, twice, not ascending, none at 0 | value |
 * | band-gap | an upper bound that is not the next band's lower bound | to, from |
 * | band-unit-mixed | lower bounds in percent beside others in parts of 1 | value, other |
 * | rate-unit | rates such as 5 where 5 % is likely meant | value |
 * | cell-error | cells that show an error | error |
 * | blank-name | amounts of which nobody knows whose they are | column |
 * | name-spelling | a name with stray spaces, or full-width beside half-width | name, spelling |
 */
export type DataCode =
  | "number-as-text" | "number-text-unclear" | "date-as-text" | "date-text-unclear" | "date-unreadable" | "duplicate-rows" | "near-duplicate-rows"
  | "negative-amount" | "absurd-amount" | "person-without-target" | "person-near-target" | "target-without-orders"
  | "total-differs" | "total-rounding" | "periods-differ"
  | "band-negative" | "band-equal" | "band-unsorted" | "band-no-zero" | "band-gap" | "band-unit-mixed" | "rate-unit"
  | "cell-error" | "blank-name" | "name-spelling";

/** "error": a result is wrong; "warning": it will likely be; "hint": worth a look. */
export type Severity = "error" | "warning" | "hint";

/** A cell of a sheet, absolute, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first cells that something is about, and how many there are. */
export interface Places {
  readonly listed: readonly Place[];
  readonly count: number;
}

/** A cell that could be mended. */
export interface RepairedCell extends Place {
  readonly before: Cell;
  readonly after: Cell;
  /** An en-US code; without one the cell keeps its own. */
  readonly numberFormat?: string;
}

/** One thing that is wrong: a code with what the sentence needs, and where. */
export interface Finding<Code extends string = DataCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: Places;
  readonly values: Readonly<Record<string, string | number>>;
  /** Every cell that can be mended without a question. */
  readonly repair?: readonly RepairedCell[];
}

/** So many cells of a finding are named one by one. */
const MOST_PLACES = 200;

/** The cells of a finding in reading order. */
export function placesOf(cells: readonly Place[]): Places {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return { listed: ordered.slice(0, MOST_PLACES).map(({ row, column }) => ({ row, column })), count: cells.length };
}
