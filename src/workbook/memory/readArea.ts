import type { Area } from "../address";
import { cellAddress } from "../area";
import { readingPlace } from "../readingPlace";
import type { RangeReading } from "../workbook";
import type { MemorySheet } from "./memorySheet";

/** The port's view of an area of one sheet; `requested` is what it was cut from. */
export function readArea(sheet: MemorySheet, requested: Area, area: Area): RangeReading {
  const cells = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => ({ row, column, ...sheet.cell(area.row + row, area.column + column) })));
  const sheetCell = (place: { row: number; column: number }): string => cellAddress({ ...area, row: 0, column: 0 }, place);
  return {
    ...readingPlace(requested, area, sheet.name),
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    texts: cells.map((row) => row.map(({ value }) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)))),
    numberFormats: cells.map((row) => row.map(({ row: r, column }) => sheet.format(area.row + r, area.column + column))),
    errors: cells.flat().filter(({ isError }) => isError).map(({ row, column }) => ({ row, column })),
    spilled: cells.flat().flatMap(({ row, column, spilledFrom }) => (spilledFrom ? [{ row, column, anchor: sheetCell(spilledFrom) }] : [])),
  };
}
