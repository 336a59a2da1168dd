import { PlanError, textNumber, type PlanErrorCode } from "../domain";
import { BLANK, cellError, CellFaults, type Oddity, type Shape } from "./cellFaults";
import { MOST, refuseMoreCells } from "./limits";

export { BLANK, cellError, placeIn, type Oddity, type Shape } from "./cellFaults";

/** A range row by row. `values` is NaN wherever `odd` says what stands there instead. */
export interface NumberCells extends Shape {
  readonly parameter: string;
  readonly values: Float64Array;
  readonly odd: ReadonlyMap<number, Oddity>;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Blank where 0 can mean nothing, as a date or a name: some hosts hand a blank cell over as 0. */
export function isBlankOrZero(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
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

/** Why a cell is no number, or nothing else that was expected. */
export function oddityOf(cell: unknown, index: number, faults: CellFaults, code: PlanErrorCode = "not-a-number"): Oddity {
  if (isBlank(cell)) return BLANK;
  const errorValue = errorValueOf(cell);
  return errorValue === undefined ? faults.at(index, code, () => ({ found: shown(cell) })) : faults.passed(index, errorValue);
}

/** A required range: rectangular, with at least one cell. A single value is a range of one cell. */
export function rangeIn(argument: unknown, parameter: string): unknown[][] {
  if (argument === null || argument === undefined) throw new PlanError("argument-missing", { parameter });
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columns === 0) throw new PlanError("range-empty", { parameter });
  refuseMoreCells(rows.length * columns, MOST.cells, parameter);
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) throw new PlanError("range-ragged", { parameter });
  return rows as unknown[][];
}

/** The rows and columns of a range, and the argument that it was given for. */
export function shapeOf(range: readonly (readonly unknown[])[], parameter: string): Shape & { readonly parameter: string } {
  return { parameter, rows: range.length, columns: range[0].length };
}

/** For a ranking, text that is no number is left out like a blank. */
export const TEXT_IS_BLANK = true;

/** A required range of numbers; whatever is no number is kept beside them. */
export function numbersIn(argument: unknown, parameter: string, isTextBlank = false): NumberCells {
  const valueOf = (cell: unknown): number => (typeof cell === "number" && Number.isFinite(cell) ? cell : numberOrNaN(cell));
  return readCells(argument, parameter, valueOf, (cell, index, faults) => (isTextBlank && typeof cell === "string" ? BLANK : oddityOf(cell, index, faults)));
}

/** A required range cell by cell: the value of each, or NaN and what stands there instead. */
export function readCells(argument: unknown, parameter: string, valueOf: (cell: unknown) => number, oddAt: (cell: unknown, index: number, faults: CellFaults) => Oddity): NumberCells {
  const range = rangeIn(argument, parameter);
  const shape = { rows: range.length, columns: range[0].length };
  refuseMoreCells(shape.rows * shape.columns, MOST.numbers, parameter);
  const values = new Float64Array(shape.rows * shape.columns);
  const odd = new Map<number, Oddity>();
  const faults = new CellFaults(shape, parameter);
  let index = 0;
  for (const row of range) {
    for (const cell of row) {
      const value = valueOf(cell);
      if (Number.isNaN(value)) odd.set(index, oddAt(cell, index, faults));
      values[index++] = value;
    }
  }
  return { ...shape, parameter, values, odd };
}

/** A required range of numbers that is one row or one column. */
export function lineIn(argument: unknown, parameter: string): NumberCells {
  const cells = numbersIn(argument, parameter);
  refuseBlock(cells);
  return cells;
}

/** Refuses what is neither one row nor one column. */
export function refuseBlock(cells: Shape & { readonly parameter: string }): void {
  if (cells.rows > 1 && cells.columns > 1) throw new PlanError("not-one-line", { parameter: cells.parameter }, { found: shapeText(cells) });
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
  if (errorValue !== undefined) throw cellError({ parameter }, errorValue);
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
