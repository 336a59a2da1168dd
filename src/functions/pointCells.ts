import { PlanError, type CurvePoint } from "../domain";
import { rangeIn } from "./cells";
import { tableNumber, tableRows } from "./tableCells";

const PARAMETER = "points";

/** The points of a curve: attainment | payout. */
export function pointsIn(argument: unknown): readonly CurvePoint[] {
  const range = rangeIn(argument, PARAMETER);
  const columns = range[0].length;
  if (columns !== 2) throw new PlanError("points-columns", { parameter: PARAMETER }, { found: columns });
  return tableRows(range, PARAMETER).map(({ cells: [attainment, payout], row }) => ({ attainment: pointNumber(attainment, row, 1), payout: pointNumber(payout, row, 2), row }));
}

function pointNumber(cell: unknown, row: number, column: number): number {
  return tableNumber(cell, { parameter: PARAMETER, row, column }, "points-blank-cell");
}
