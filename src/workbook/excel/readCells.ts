import { formatAddress } from "../address";
import type { Area } from "../address";
import { cellCount, cutToCells, cutToUsed, isWholeLine } from "../area";
import { WorkbookError } from "../workbook";
import type { CellPlace, CellValue, RangeReading } from "../workbook";
import { cellsPerRead, halves, inSequence, rowBands } from "./chunks";
import { rangeOf, usedArea } from "./locate";
import type { Located } from "./locate";
import { translated } from "./runExcel";
import { readSpills } from "./spills";

/** Excel's own limit of a reading; above it answers may come back empty. */
const mostCells = 5_000_000;

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
export async function readCells(context: Excel.RequestContext, located: Located, most = Infinity): Promise<RangeReading> {
  const requested = located.area;
  const used = isWholeLine(requested) ? await usedArea(context, located) : undefined;
  const area = { ...cutToCells(cutToUsed(requested, used), most), sheetName: requested.sheetName };
  if (cellCount(area) > mostCells) throw new WorkbookError("too-large", "More than 5,000,000 cells are not read at once.", formatAddress(area));
  const bands = (await inSequence(rowBands(area, cellsPerRead), (band) => readBand(context, located.sheet, band))).flat();
  const cells = joined(bands);
  const spilled = bands.some((band) => band.mayHaveSpill) ? await readSpills(context, { sheet: located.sheet, area }, cells.formulas) : [];
  for (const { row, column } of spilled) setEntry(cells.formulas, row, column, cells.values[row]?.[column] ?? "");
  return {
    address: formatAddress(area),
    requestedAddress: formatAddress(requested),
    sheetName: requested.sheetName,
    rowCount: area.rowCount,
    columnCount: area.columnCount,
    ...cells,
    spilled,
    isCut: cellCount(area) < cellCount(requested),
  };
}

/** Long texts can make a band too large all the same: then its halves are read. */
async function readBand(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Band[]> {
  try {
    return [await loadBand(context, sheet, area)];
  } catch (error) {
    const failure = translated(error, formatAddress(area));
    const parts = halves(area);
    if (!parts || !(failure instanceof WorkbookError) || failure.code !== "too-large") throw failure;
    return (await inSequence(parts, (part) => readBand(context, sheet, part))).flat();
  }
}

async function loadBand(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Band> {
  const range = rangeOf(sheet, area);
  range.load("values,formulas,text,numberFormat,valueTypes,hasSpill");
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
