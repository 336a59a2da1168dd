import type { Answer } from "./answer";
import { folded, isBlankOrZero, rangeIn, shapeOf, type Shape } from "./cells";
import { labelIn } from "./labelCells";
import { MOST, refuseMoreCells } from "./limits";

/** A range of names, row by row. */
export interface NameCells extends Shape {
  readonly parameter: string;
  /** Each name as names are compared; a blank is empty. */
  readonly keys: readonly string[];
  /** A name as it stands in its cell. */
  readonly writtenAt: (index: number) => Answer;
}

/** A required range of names; the first bad cell is the whole result. */
export function namesIn(argument: unknown, parameter: string): NameCells {
  const range = rangeIn(argument, parameter);
  const shape = shapeOf(range, parameter);
  refuseMoreCells(shape.rows * shape.columns, MOST.names, parameter);
  const at = (index: number): unknown => range[Math.floor(index / shape.columns)][index % shape.columns];
  const keys = new Array<string>(shape.rows * shape.columns);
  for (let index = 0; index < keys.length; index++) keys[index] = keyOf(at(index), shape, index);
  return { ...shape, keys, writtenAt: (index) => labelIn(at(index), shape, index) };
}

/** A name as names are compared; empty for a blank cell. */
function keyOf(cell: unknown, shape: Shape & { readonly parameter: string }, index: number): string {
  // Text first: a million names pass here.
  if (typeof cell === "string") return folded(cell);
  return isBlankOrZero(cell) ? "" : folded(String(labelIn(cell, shape, index)));
}
