import type { Workbook } from "../workbook/workbook";
import { ActionProblem } from "./actionProblem";
import { cellNumbers } from "./cellNumbers";
import { readLine, type Line } from "./line";
import type { ProposalNote } from "./proposal";

/** One line of weights in the workbook, ready to divide by. */
export interface Weights extends Line {
  /** In order; NaN stands for a blank cell, which gets nothing. */
  readonly values: Float64Array;
  readonly notes: readonly ProposalNote[];
}

/**
 * Reads the weights of a split and leaves out what is no weight: a heading in the first cell, the header and
 * totals row of a table. Numbers only: a cell that a person would have to interpret is a problem that names it.
 *
 * @param address - One column or one row; whole columns are cut to what is used.
 * @throws {ActionProblem} any of the `weight…` codes
 */
export async function readWeights(workbook: Workbook, address: string): Promise<Weights> {
  const { area, table, reading, notes } = await readLine(workbook, address, { empty: "weights-empty", notOneLine: "weights-not-one-line" });
  const values = cellNumbers(reading, { error: "weight-error", notNumber: "weight-not-number", negative: "weight-negative" });
  const count = values.filter(Number.isNaN).length;
  if (count === values.length) throw new ActionProblem("weights-empty", reading.address);
  if (!values.some((value) => value > 0)) throw new ActionProblem("weights-zero", reading.address);
  const blanks: readonly ProposalNote[] = count > 0 ? [{ code: "blank-weights", count }] : [];
  return { area, values, table, notes: [...notes, ...blanks] };
}
