import { readNumber } from "../money/readNumber";
import { PlanError } from "../planError";

/** The start of a band of any kind. */
export interface Edge {
  readonly from: number;
  /** Where the user wrote it, counted from 1. */
  readonly row: number;
}

/**
 * Rows of a band table, lowest first, each with its `from` read at 15 digits and none with the same.
 *
 * @param rows - One row or more, in any order.
 * @returns The rows with all that they hold besides `from`.
 * @throws {PlanError} `bands-empty`, `bands-equal-from`
 * @example
 * orderedByFrom([{ from: 60, row: 1, result: "B" }, { from: 0, row: 2, result: "C" }]).map(({ result }) => result) // => ["C", "B"]
 * // Looks like 0.8, so it is 0.8
 * orderedByFrom([{ from: 0.1 + 0.7, row: 1 }])[0].from // => 0.8
 */
export function orderedByFrom<Row extends Edge>(rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) throw new PlanError("bands-empty", { parameter: "bands" });
  const bands = rows.map((row) => ({ ...row, from: readNumber(row.from) }));
  bands.sort((first, second) => first.from - second.from || first.row - second.row);
  bands.forEach((band, index) => {
    const below = bands[index - 1];
    if (below?.from === band.from) {
      throw new PlanError("bands-equal-from", { parameter: "bands", row: band.row }, { found: band.from, other: below.row });
    }
  });
  return bands;
}
