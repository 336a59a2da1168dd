import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { CellGrid } from "./cellGrid";
import { busy, isErrorText } from "./errors";

/** What the custom-functions runtime turns into CustomFunctions.Error when the call carries flag 4 (allowErrorForDataTypeAny). */
interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export type CellArgument = string | number | boolean | null | ErrorArgument;
type Matrix = readonly (readonly CellArgument[])[];

/** An empty cell and an omitted argument reach the function as null, as in Excel on the web (desktop sends 0 for an empty cell). */
export const blankArgument = null;

/** Every argument as the rectangle that it is; a scalar is a 1 x 1 rectangle, an omitted argument is null. */
export type Argument = Matrix | null;

/** Thrown while arguments are read: one of them waits for another custom function, so this one waits too. */
export class ArgumentIsBusy extends Error {}

export function readArgument(variant: FunctionVariantType): Argument {
  if (variant.isReferenceObject()) return referenceMatrix(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayMatrix(value as ArrayValueObject);
  return value.isNull() ? null : [[fromValue(value)]];
}

function referenceMatrix(reference: BaseReferenceObject): Matrix {
  // The engine keeps an empty id for a sheet name that it does not know.
  if (reference.getForcedSheetName() !== "" && !reference.getForcedSheetId()) return [[errorArgument("#REF!")]];
  const grid = new CellGrid(reference);
  const { startRow, endRow, startColumn, endColumn } = grid.bounds();
  if (startRow < 0 || startColumn < 0) return [[errorArgument("#REF!")]];
  const rows: CellArgument[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: CellArgument[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) cells.push(fromCell(grid.at(row, column)));
    rows.push(cells);
  }
  return rows;
}

function arrayMatrix(array: ArrayValueObject): Matrix {
  const values = array.getArrayValue();
  return values.map((row) => Array.from({ length: array.getColumnCount() }, (_, column) => (row[column] ? fromValue(row[column]) : blankArgument)));
}

function fromCell(cell: Nullable<ICellData>): CellArgument {
  const value = cell?.v;
  if (value === undefined || value === null) return blankArgument;
  if (typeof value === "string" && isErrorText(value)) return errorArgument(value);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  // An empty text is what a formula such as ="" yields; a cell that was cleared may keep one too.
  return value === "" && !cell?.f && !cell?.si ? blankArgument : value;
}

function fromValue(value: BaseValueObject): CellArgument {
  if (value.isError()) return errorArgument(String(value.getValue()));
  if (value.isNull()) return blankArgument;
  if (value.isArray()) return fromValue((value as ArrayValueObject).getFirstCell() as BaseValueObject);
  const raw = value.getValue();
  return value.isBoolean() ? Boolean(raw) : raw;
}

function errorArgument(code: string): ErrorArgument {
  if (code === busy) throw new ArgumentIsBusy();
  return { type: "CustomFunctionError", code };
}
