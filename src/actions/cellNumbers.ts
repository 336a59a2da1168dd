import { parseAddress } from "../workbook/address";
import { cellAddress } from "../workbook/area";
import type { RangeReading } from "../workbook/workbook";
import { ActionProblem, type ActionProblemCode } from "./actionProblem";

/** What a cell that is no sound number is called. */
export interface CellCodes {
  readonly error: ActionProblemCode;
  readonly notNumber: ActionProblemCode;
  /** Where numbers below 0 have no meaning. */
  readonly negative?: ActionProblemCode;
}

/**
 * The numbers of a reading row by row, NaN for a blank cell.
 *
 * A cell that a person would have to interpret is refused: text that looks like a number wants mending in the sheet.
 *
 * @throws {ActionProblem} one of the codes, with the first such cell
 */
export function cellNumbers(reading: RangeReading, codes: CellCodes): Float64Array {
  const area = parseAddress(reading.address);
  const values = new Float64Array(reading.rowCount * reading.columnCount);
  const problem = (code: ActionProblemCode, row: number, column: number): ActionProblem =>
    new ActionProblem(code, cellAddress(area, { row, column }), reading.texts[row]?.[column]);
  const error = reading.errors[0];
  if (error) throw problem(codes.error, error.row, error.column);
  reading.values.forEach((cells, row) => cells.forEach((value, column) => {
    if (value !== "" && typeof value !== "number") throw problem(codes.notNumber, row, column);
    if (codes.negative !== undefined && typeof value === "number" && value < 0) throw problem(codes.negative, row, column);
    values[row * reading.columnCount + column] = value === "" ? NaN : value;
  }));
  return values;
}
