import { PlanError, type PlanErrorCode } from "../domain";
import type { Answer } from "./answer";
import { cellError, errorValueOf, isBlank, placeIn, plainValue, rangeIn, shapeOf, shown, type NumberCells, type Shape } from "./cells";

const PARAMETER = "labels";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The label of each share: A, B, C… where none are given. A blank share needs no label. */
export function labelsIn(argument: unknown, shares: NumberCells): readonly Answer[] {
  return labelList(argument, shares.values.length, "labels-count", (index) => shares.odd.has(index));
}

/** The label of each class: A, B, C… where none are given. */
export function classLabelsIn(argument: unknown, count: number): readonly Answer[] {
  return labelList(argument, count, "class-labels-count", () => false);
}

function labelList(argument: unknown, count: number, code: PlanErrorCode, mayBeBlank: (index: number) => boolean): readonly Answer[] {
  if (argument === null || argument === undefined) return Array.from({ length: count }, (_, index) => letters(index));
  const range = rangeIn(argument, PARAMETER);
  const shape = shapeOf(range, PARAMETER);
  const labels = range.flat();
  if (labels.length !== count) throw new PlanError(code, { parameter: PARAMETER }, { found: labels.length, expected: count });
  return labels.map((cell, index) => (isBlank(cell) && mayBeBlank(index) ? "" : labelIn(cell, shape, index)));
}

/** The label of a value's class. A value is a number here, so no class means that there is nothing to divide. */
export function classLabelOf(labels: readonly Answer[], place: number): Answer {
  if (Number.isNaN(place)) throw new PlanError("nothing-to-class");
  return labels[place];
}

/** A text, a number or a logical value that is shown as it stands. */
export function labelIn(cell: unknown, shape: Shape & { readonly parameter: string }, index: number): Answer {
  const errorValue = errorValueOf(cell);
  if (errorValue !== undefined) throw cellError(placeIn(shape, shape.parameter, index), errorValue);
  const value = plainValue(cell);
  if (typeof value === "boolean" || (typeof value === "string" && value !== "") || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new PlanError("label-unusable", placeIn(shape, shape.parameter, index), { found: isBlank(value) ? "blank" : shown(value) });
}

/** A to Z, then AA as in the columns of a sheet. */
function letters(index: number): string {
  const last = LETTERS[index % LETTERS.length];
  return index < LETTERS.length ? last : letters(Math.floor(index / LETTERS.length) - 1) + last;
}
