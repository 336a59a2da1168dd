import { readNumber } from "../money/readNumber";
import type { Band } from "./band";
import { orderedByFrom } from "./orderedByFrom";

/**
 * A checked band table: read at 15 digits, sorted by `from`, no `from` twice.
 *
 * Bands have lower bounds only, so a table can have neither gaps nor overlaps. The rows may come in any order.
 *
 * @param rows - One row or more; `row` is where the user wrote it.
 * @returns The bands, lowest first.
 * @throws {PlanError} `bands-empty`, `bands-equal-from`
 * @example
 * bandTable([{ from: 100, rate: 0.2, fixed: 0, row: 1 }, { from: 0, rate: 0.1, fixed: 0, row: 2 }])[0].rate // => 0.1
 * // Looks like 0.8, so it is 0.8
 * bandTable([{ from: 0.1 + 0.7, rate: 1, fixed: 0, row: 1 }])[0].from // => 0.8
 */
export function bandTable(rows: readonly Band[]): readonly Band[] {
  return orderedByFrom(rows.map((row) => ({ ...row, rate: readNumber(row.rate), fixed: readNumber(row.fixed) })));
}
