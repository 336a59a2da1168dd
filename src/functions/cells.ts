import { PlanError, type Place } from "../domain";
import { textNumber } from "./textNumber";

/** An error value that stood in a cell, on its way to the result. */
export class CellError extends Error {
  constructor(readonly errorValue: string) {
    super(errorValue);
  }
}

/** A blank place: the result is blank there too. */
export const BLANK = "";

/** What may stand where a number was expected. */
export type Oddity = typeof BLANK | PlanError | CellError;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A range row by row. `values` is NaN wherever `odd` says what stands there instead. */
export interface NumberCells extends Shape {
  readonly parameter: string;
  readonly values: Float64Array;
  readonly odd: ReadonlyMap<number, Oddity>;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The error value in a cell, in any of the forms in which hosts hand it over. */
export function errorValueOf(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { type, code, basicValue } = cell as { type?: unknown; code?: unknown; basicValue?: unknown };
  const value = [code, basicValue].find((text): text is string => typeof text === "string" && text.startsWith("#"));
  return value ?? (type === "Error" || type === "CustomFunctionError" ? "#VALUE!" : undefined);
}

/** The plain value of a cell: formatted numbers and other rich values have one inside. */
export function plainValue(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** The number in a cell, or NaN. */
export function numberOrNaN(cell: unknown): number {
  const value = plainValue(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : NaN;
  return typeof value === "string" ? (textNumber(value) ?? NaN) : NaN;
}

/** A cell as a sentence shows it. */
export function shown(cell: unknown): string {
  const value = plainValue(cell);
  if (typeof value === "string") return `"${value.length > 30 ? `${value.slice(0, 30)}…` : value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "a value of another kind";
}

export function shapeText({ rows, columns }: Shape): string {
  return `${rows} x ${columns}`;
}

/** Why a cell is no number. */
function oddityOf(cell: unknown, place: Place): Oddity {
  if (isBlank(cell)) return BLANK;
  const errorValue = errorValueOf(cell);
  return errorValue === undefined ? new PlanError("not-a-number", place, { found: shown(cell) }) : new CellError(errorValue);
}

/** Row and column of the nth cell, counted from 1. */
export function placeIn({ columns }: Shape, parameter: string, index: number): Place {
  return { parameter, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

/** A required range: rectangular, with at least one cell. A single value is a range of one cell. */
export function rangeIn(argument: unknown, parameter: string): unknown[][] {
  if (argument === null || argument === undefined) throw new PlanError("argument-missing", { parameter });
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columns === 0) throw new PlanError("range-empty", { parameter });
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) throw new PlanError("range-ragged", { parameter });
  return rows as unknown[][];
}

/** For a ranking, text that is no number is left out like a blank. */
export const TEXT_IS_BLANK = true;

/** A required range of numbers; whatever is no number is kept beside them. */
export function numbersIn(argument: unknown, parameter: string, isTextBlank = false): NumberCells {
  const range = rangeIn(argument, parameter);
  const shape = { rows: range.length, columns: range[0].length };
  const values = new Float64Array(shape.rows * shape.columns);
  const odd = new Map<number, Oddity>();
  let index = 0;
  for (const row of range) {
    for (const cell of row) {
      const value = typeof cell === "number" && Number.isFinite(cell) ? cell : numberOrNaN(cell);
      if (Number.isNaN(value)) odd.set(index, isTextBlank && typeof cell === "string" ? BLANK : oddityOf(cell, placeIn(shape, parameter, index)));
      values[index++] = value;
    }
  }
  return { ...shape, parameter, values, odd };
}

/** A required range of numbers that is one row or one column. */
export function lineIn(argument: unknown, parameter: string): NumberCells {
  const cells = numbersIn(argument, parameter);
  if (cells.rows > 1 && cells.columns > 1) throw new PlanError("not-one-line", { parameter }, { found: shapeText(cells) });
  return cells;
}

/** Where the whole range matters, the first bad cell is the whole result. */
export function soundCells(cells: NumberCells): NumberCells {
  for (const oddity of cells.odd.values()) if (oddity !== BLANK) throw oddity;
  return cells;
}

/** A range that may be omitted. A blank cell is not omitted. */
export function optionalNumbersIn(argument: unknown, parameter: string): NumberCells | undefined {
  return argument === null || argument === undefined ? undefined : numbersIn(argument, parameter);
}

/** One value for every cell of the shape: the range itself, or its only cell repeated. */
export function spread<T>(cells: Shape & { readonly parameter: string }, beside: Shape & { readonly parameter: string }, read: (index: number) => T): (index: number) => T {
  if (cells.rows === beside.rows && cells.columns === beside.columns) return read;
  if (cells.rows * cells.columns !== 1) {
    throw new PlanError("shape-differs", { parameter: cells.parameter }, { found: shapeText(cells), other: beside.parameter, expected: shapeText(beside) });
  }
  const only = read(0);
  return () => only;
}

/** The one cell of an argument, whatever it holds. */
export function onlyCellIn(argument: unknown, parameter: string): unknown {
  if (!Array.isArray(argument)) return argument;
  const range = rangeIn(argument, parameter);
  if (range.length * range[0].length === 1) return range[0][0];
  throw new PlanError("not-one-value", { parameter }, { found: shapeText({ rows: range.length, columns: range[0].length }) });
}

/** The one value of an argument; undefined when it is omitted or blank. */
export function valueIn(argument: unknown, parameter: string): unknown {
  const value = onlyCellIn(argument, parameter);
  const errorValue = errorValueOf(value);
  if (errorValue !== undefined) throw new CellError(errorValue);
  return isBlank(value) ? undefined : value;
}

export function optionalNumberIn(argument: unknown, parameter: string): number | undefined {
  const value = valueIn(argument, parameter);
  if (value === undefined) return undefined;
  const number = numberOrNaN(value);
  if (Number.isNaN(number)) throw new PlanError("not-a-number", { parameter }, { found: shown(value) });
  return number;
}

export function numberIn(argument: unknown, parameter: string): number {
  const number = optionalNumberIn(argument, parameter);
  if (number === undefined) throw new PlanError("argument-missing", { parameter });
  return number;
}

/** Text as names and words are compared: trimmed, without regard to case or width. */
export function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

const YES = new Set(["true", "yes", "y", "是"]);
const NO = new Set(["false", "no", "n", "否"]);

/** TRUE or FALSE, a number (0 is no), or a word for one of them. */
export function yesOrNo(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const number = numberOrNaN(cell);
  if (!Number.isNaN(number)) return number !== 0;
  const word = typeof cell === "string" ? folded(cell) : "";
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** The answer to a question; undefined when it is omitted or blank. */
export function optionalAnswerIn(argument: unknown, parameter: string): boolean | undefined {
  const value = valueIn(argument, parameter);
  if (value === undefined) return undefined;
  const isYes = yesOrNo(value);
  if (isYes === undefined) throw new PlanError("not-yes-or-no", { parameter }, { found: shown(value) });
  return isYes;
}
