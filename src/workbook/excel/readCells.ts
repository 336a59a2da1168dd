import type { Area } from "../address";
import { readingPlace } from "../readingPlace";
import type { CellPlace, CellValue, RangeReading, ReadingWatch } from "../workbook";
import { rangeOf } from "./locate";
import type { Located } from "./locate";
import { areaToRead, readBands } from "./readBands";
import { readSpills } from "./spills";

/** What is asked of every cell. */
const loadedProperties = ["values", "formulas", "text", "numberFormat", "valueTypes"];

/** A band of rows as it came. */
interface Band {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly texts: string[][];
  readonly numberFormats: string[][];
  readonly types: string[][];
  readonly mayHaveSpill: boolean;
}

/**
 * Reads an area in bands of rows, whole columns and rows cut to the used range first.
 *
 * @param most - Cells to read at most; the first rows remain.
 */
export async function readCells(context: Excel.RequestContext, located: Located, most = Infinity, watch?: ReadingWatch): Promise<RangeReading> {
  const area = await areaToRead(context, located, most);
  const bands = await readBands(area, loadedProperties.length, (band) => loadBand(context, located.sheet, band), watch);
  const cells = joined(bands);
  const spilled = bands.some((band) => band.mayHaveSpill) ? await readSpills(context, { sheet: located.sheet, area }, cells.formulas) : [];
  for (const { row, column } of spilled) setEntry(cells.formulas, row, column, cells.values[row]?.[column] ?? "");
  return {
    ...readingPlace(located.area, area, area.sheetName),
    ...cells,
    spilled,
  };
}

async function loadBand(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Band> {
  const range = rangeOf(sheet, area);
  range.load([...loadedProperties, "hasSpill"].join(","));
  await context.sync();
  return {
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
    types: range.valueTypes,
    mayHaveSpill: range.hasSpill !== false,
  };
}

interface Cells extends Pick<RangeReading, "values" | "texts" | "numberFormats" | "errors"> {
  readonly formulas: CellValue[][];
}

function joined(bands: readonly Band[]): Cells {
  const errors: CellPlace[] = [];
  bands.flatMap(({ types }) => types).forEach((types, row) => types.forEach((type, column) => {
    if (type === "Error") errors.push({ row, column });
  }));
  return {
    values: bands.flatMap(({ values }) => values),
    formulas: bands.flatMap(({ formulas }) => formulas),
    texts: bands.flatMap(({ texts }) => texts),
    numberFormats: bands.flatMap(({ numberFormats }) => numberFormats),
    errors,
  };
}

function setEntry(rows: CellValue[][], row: number, column: number, entry: CellValue): void {
  const cells = rows[row];
  if (cells) cells[column] = entry;
}
