import type { Area } from "../address";
import { inSequence, rowBands } from "../chunks";
import { readingPlace } from "../readingPlace";
import type { GridOptions, GridReading, ReadingWatch } from "../workbook";
import type { MemorySheet } from "./memorySheet";

/** Cells after which a long reading tells how far it is, as Excel's adapter does. */
const cellsPerBand = 50_000;

/** Takes as many steps over an area as a reading from Excel would. */
export async function inBands<T>(area: Area, read: (band: Area) => T, watch: ReadingWatch | undefined): Promise<readonly T[]> {
  return inSequence(rowBands(area, cellsPerBand), async (band) => read(band), watch);
}

/** Values and number formats of an area of one sheet; `requested` is what it was cut from. */
export async function readGrid(sheet: MemorySheet, requested: Area, area: Area, options: GridOptions): Promise<GridReading> {
  const rows = (await inBands(area, (band) => rowsOf(sheet, band), options)).flat();
  return {
    ...readingPlace(requested, area, sheet.name),
    values: rows.map((row) => row.map(({ value }) => value)),
    numberFormats: rows.map((row) => row.map(({ format }) => format)),
    ...(options.withFormulas && { formulas: rows.map((row) => row.map(({ formula }) => formula)) }),
  };
}

function rowsOf(sheet: MemorySheet, band: Area) {
  return Array.from({ length: band.rowCount }, (_, row) =>
    Array.from({ length: band.columnCount }, (__, column) => ({ ...sheet.cell(band.row + row, band.column + column), format: sheet.format(band.row + row, band.column + column) })));
}
