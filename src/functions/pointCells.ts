import { PlanError, type CurvePoint } from "../domain";
import { isBlank, numberOrNaN, rangeIn, shown } from "./cells";
import { tableRows } from "./tableCells";

const PARAMETER = "points";

/** The points of a curve: attainment | payout. */
export function pointsIn(argument: unknown): readonly CurvePoint[] {
  const range = rangeIn(argument, PARAMETER);
  const columns = range[0].length;
  if (columns !== 2) throw new PlanError("points-columns", { parameter: PARAMETER }, { found: columns });
  return tableRows(range).map(({ cells: [attainment, payout], row }) => ({ attainment: pointNumber(attainment, row, 1), payout: pointNumber(payout, row, 2), row }));
}

function pointNumber(cell: unknown, row: number, column: number): number {
  const place = { parameter: PARAMETER, row, column };
  if (isBlank(cell)) throw new PlanError("points-blank-cell", place);
  const number = numberOrNaN(cell);
  if (Number.isNaN(number)) throw new PlanError("not-a-number", place, { found: shown(cell) });
  return number;
}
