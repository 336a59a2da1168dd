import { ranks } from "../../domain";
import type { PaidRow } from "./paidRows";

/** What people are ranked by, the largest first; equals share a place. */
export type RankedBy = "commission" | "amount";

/** The ranks that SALES.RANK gives in each row: an amount without a commission has an error and no place, a blank one a blank. */
export function withRanks(rows: readonly PaidRow[], numbers: Float64Array, by: RankedBy): readonly PaidRow[] {
  const places = ranks(numbers, numbers, { ties: "competition", order: "desc" });
  return rows.map((row, index) => ({ ...row, rank: row.amount === "" ? "" : by === "commission" && row.pay === undefined ? undefined : places[index] }));
}
