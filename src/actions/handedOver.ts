import { isErrorText } from "../workbook/cellText";
import type { RangeReading } from "../workbook/workbook";
import type { ArgumentReading } from "./readArguments";

/**
 * An argument as Excel hands it to a custom function: rows of cells for a parameter that takes a range, else one value;
 * null for what is omitted or blank, an object for an error.
 *
 * @returns undefined where only Excel could tell: a range for a parameter of one value is calculated cell by cell.
 */
export function handedOver(argument: ArgumentReading, isRange: boolean): unknown {
  const rows = rowsOf(argument);
  if (rows === undefined || isRange) return rows;
  if (rows === null) return null;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

function rowsOf(argument: ArgumentReading): readonly (readonly unknown[])[] | null | undefined {
  switch (argument.kind) {
    case "omitted":
      return null;
    case "constant":
      return [[argument.value]];
    case "array":
      return argument.value;
    case "cells":
      return cellsOf(argument.reading);
    default:
      return undefined;
  }
}

function cellsOf(reading: RangeReading): readonly (readonly unknown[])[] {
  const errors = new Set(reading.errors.map(({ row, column }) => row * reading.columnCount + column));
  return reading.values.map((cells, row) => cells.map((value, column) => {
    if (errors.has(row * reading.columnCount + column)) return { type: "CustomFunctionError", code: isErrorText(value) ? value : "#VALUE!" };
    // A formula that shows nothing hands over an empty text, an empty cell nothing at all.
    return value === "" && reading.formulas[row]?.[column] === "" ? null : value;
  }));
}
