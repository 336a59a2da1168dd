import { PlanError } from "../domain";
import type { Answer } from "./answer";
import { CellError, errorValueOf, isBlank, placeIn, plainValue, rangeIn, shown, type NumberCells, type Shape } from "./cells";

const PARAMETER = "labels";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The label of each share: A, B, C… where none are given. A blank share needs no label. */
export function labelsIn(argument: unknown, shares: NumberCells): readonly Answer[] {
  if (argument === null || argument === undefined) return Array.from(shares.values, (_, index) => letters(index));
  const range = rangeIn(argument, PARAMETER);
  const shape = { parameter: PARAMETER, rows: range.length, columns: range[0].length };
  const labels = range.flat();
  if (labels.length !== shares.values.length) {
    throw new PlanError("labels-count", { parameter: PARAMETER }, { found: labels.length, expected: shares.values.length });
  }
  return labels.map((cell, index) => (isBlank(cell) && shares.odd.has(index) ? "" : labelIn(cell, shape, index)));
}

/** A text, a number or a logical value that is shown as it stands. */
export function labelIn(cell: unknown, shape: Shape & { readonly parameter: string }, index: number): Answer {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) throw new CellError(errorValue);
  const value = plainValue(cell);
  if (typeof value === "boolean" || (typeof value === "string" && value !== "") || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new PlanError("label-unusable", placeIn(shape, shape.parameter, index), { found: isBlank(value) ? "blank" : shown(value) });
}

/** A to Z, then AA as in the columns of a sheet. */
function letters(index: number): string {
  const last = LETTERS[index % LETTERS.length];
  return index < LETTERS.length ? last : letters(Math.floor(index / LETTERS.length) - 1) + last;
}
