import { formatAddress, parseAddress, readAddress } from "../workbook/address";
import { cellCount, isWholeLine } from "../workbook/area";
import { readArgument } from "../workbook/argumentText";
import { WorkbookError } from "../workbook/workbook";
import type { CellValue, RangeReading, Workbook } from "../workbook/workbook";

/** What one argument of a formula holds now. */
export type ArgumentReading =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "array"; readonly value: readonly (readonly CellValue[])[] }
  | CellsArgument
  /** A nested formula, or whatever else only Excel can work out. */
  | { readonly kind: "expression" }
  | { readonly kind: "unreadable"; readonly error: WorkbookError };

export interface CellsArgument {
  readonly kind: "cells";
  readonly reading: RangeReading;
  /** Whole columns or rows: read as far as they are used. */
  readonly isWholeLine: boolean;
  /** True where there are more cells than were to be read. */
  readonly isCapped: boolean;
}

/**
 * Reads the arguments of a formula one after the other, as far as cells hold them; nothing is calculated.
 *
 * @param texts - As they stand between the commas of the formula.
 * @param sheetName - The sheet that the formula goes into: addresses without a sheet are meant there.
 * @param most - Cells to read of one argument at most.
 */
export async function readArguments(workbook: Workbook, texts: readonly string[], sheetName: string | undefined, most: number): Promise<readonly ArgumentReading[]> {
  const found: ArgumentReading[] = [];
  for (const text of texts) found.push(await readOne(workbook, text, sheetName, most));
  return found;
}

async function readOne(workbook: Workbook, text: string, sheetName: string | undefined, most: number): Promise<ArgumentReading> {
  const argument = readArgument(text);
  if (argument.kind !== "reference" && argument.kind !== "expression") return argument;
  try {
    const address = argument.kind === "reference" ? onSheet(argument.address, sheetName) : ((await workbook.findReference(text.trim())) ?? beyondTheEdge(text));
    return address === undefined ? { kind: "expression" } : cellsOf(await workbook.read(address, most), most);
  } catch (error) {
    if (error instanceof WorkbookError) return { kind: "unreadable", error };
    throw error;
  }
}

/** What is written as an address of no cell, and is no name either: reading it says what is wrong with it. */
function beyondTheEdge(text: string): string | undefined {
  const area = readAddress(text);
  return area && formatAddress(area);
}

function onSheet(address: string, sheetName: string | undefined): string {
  const area = parseAddress(address);
  return formatAddress({ ...area, sheetName: area.sheetName ?? sheetName });
}

function cellsOf(reading: RangeReading, most: number): CellsArgument {
  const isWhole = isWholeLine(parseAddress(reading.requestedAddress));
  // A whole column ends where the sheet's content does; only one that fills what may be read has more.
  const isFull = cellCount(parseAddress(reading.address)) + reading.columnCount > most;
  return { kind: "cells", reading, isWholeLine: isWhole, isCapped: reading.isCut && (!isWhole || isFull) };
}
