import { cellCount } from "../workbook/area";
import { parseAddress } from "../workbook/address";
import type { CellValue, Workbook } from "../workbook/workbook";
import { handedOver } from "./handedOver";
import { readArguments, type ArgumentReading } from "./readArguments";

/** More cells than this are not read for a preview, so that neither Excel nor the pane is kept waiting. */
const mostCells = 20_000;
/** Functions that search for their result take longer than the number of their cells lets expect. */
const fewerCells: Readonly<Record<string, number>> = { SPLITGRID: 4_000, FORECAST: 1_000 };
/** Rows and columns of a result that a preview shows. */
const shownRows = 100;
const shownColumns = 20;

/** Calls a custom function with the arguments as a host hands them over; what it throws is what a cell would show. */
export type FunctionCaller = (id: string, parameters: readonly unknown[]) => unknown[][];

/** One function with its arguments as they stand between the commas of a formula. */
export interface FunctionCall {
  readonly id: string;
  readonly parameters: readonly PreviewParameter[];
  /** The sheet that the formula goes into. */
  readonly sheetName: string | undefined;
  /** False while a needed argument is missing or broken: then only the arguments are read. */
  readonly isComplete: boolean;
}

interface PreviewParameter {
  readonly name: string;
  /** Takes rows of cells, not one value. */
  readonly isRange: boolean;
  readonly text: string;
}

/** An error value with the sentence that Excel shows beside it. */
export interface ErrorCell {
  readonly error: string;
  readonly sentence: string;
}

export interface ResultSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export type FunctionAnswer =
  | { readonly state: "incomplete" }
  /** The first rows of the result; a whole result that is one error is one such cell. */
  | ({ readonly state: "answered"; readonly rows: readonly (readonly (CellValue | ErrorCell)[])[]; readonly errorCount: number } & ResultSize)
  /** `parameter` is why there is no preview, though the formula may well have a result; `limit` is how many cells are previewed. */
  | { readonly state: "unknown"; readonly reason: UnknownReason; readonly parameter: string; readonly limit: number };

type UnknownReason = "expression" | "unreadable" | "too-many-cells" | "whole-line" | "not-one-cell";

export interface FunctionPreview {
  /** In the order of the parameters. */
  readonly readings: readonly ArgumentReading[];
  readonly answer: FunctionAnswer;
}

/** Reads the arguments and computes the result with the function itself; nothing is written. */
export async function previewFunction(workbook: Workbook, callFunction: FunctionCaller, call: FunctionCall): Promise<FunctionPreview> {
  const readings = await readArguments(workbook, call.parameters.map(({ text }) => text), call.sheetName, mostCells);
  return { readings, answer: call.isComplete ? answerOf(callFunction, call, readings) : { state: "incomplete" } };
}

function answerOf(callFunction: FunctionCaller, { id, parameters }: FunctionCall, readings: readonly ArgumentReading[]): FunctionAnswer {
  const limit = fewerCells[id] ?? mostCells;
  let cells = 0;
  const handed: unknown[] = [];
  for (const [index, reading] of readings.entries()) {
    const { name: parameter = "", isRange = false } = parameters[index] ?? {};
    cells += reading.kind === "cells" ? cellCount(parseAddress(reading.reading.address)) : 0;
    const value = handedOver(reading, isRange);
    const reason = cells > limit ? "too-many-cells" : reasonOf(reading, value);
    if (reason !== undefined) return { state: "unknown", reason, parameter, limit };
    handed.push(value);
  }
  return answered(callFunction, id, handed);
}

function reasonOf(reading: ArgumentReading, value: unknown): UnknownReason | undefined {
  if (reading.kind === "expression" || reading.kind === "unreadable") return reading.kind;
  if (reading.kind === "cells" && reading.isCapped) return "too-many-cells";
  // Excel hands over a million rows: the size of the result would be another one.
  if (reading.kind === "cells" && reading.isWholeLine) return "whole-line";
  return value === undefined ? "not-one-cell" : undefined;
}

function answered(callFunction: FunctionCaller, id: string, handed: readonly unknown[]): FunctionAnswer {
  const result = resultOf(callFunction, id, handed);
  const columnCount = result[0]?.length ?? 0;
  return {
    state: "answered",
    rowCount: result.length,
    columnCount,
    errorCount: result.reduce((count, row) => count + row.filter((cell) => errorIn(cell) !== undefined).length, 0),
    rows: result.slice(0, shownRows).map((row) => row.slice(0, shownColumns).map((cell) => errorIn(cell) ?? (cell as CellValue))),
  };
}

/** The error that a whole result is, where it is one. */
export function wholeErrorOf(answer: FunctionAnswer): ErrorCell | undefined {
  if (answer.state !== "answered" || answer.rowCount * answer.columnCount !== 1) return undefined;
  const [cell] = answer.rows[0] ?? [];
  return typeof cell === "object" ? cell : undefined;
}

/** A result, with the error that a whole result is in its one cell. */
export function resultOf(callFunction: FunctionCaller, id: string, handed: readonly unknown[]): readonly (readonly unknown[])[] {
  try {
    return callFunction(id, handed);
  } catch (error) {
    const cell = errorIn(error);
    if (cell === undefined) throw error;
    return [[cell]];
  }
}

/** A `CustomFunctions.Error`, known by its code: the class is the host's own. */
function errorIn(cell: unknown): ErrorCell | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  if ("error" in cell && "sentence" in cell) return cell as ErrorCell;
  const { code, message } = cell as { code?: unknown; message?: unknown };
  return typeof code === "string" && code.startsWith("#") ? { error: code, sentence: typeof message === "string" ? message : "" } : undefined;
}
