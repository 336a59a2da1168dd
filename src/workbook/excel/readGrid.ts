import type { Area } from "../address";
import { readingPlace } from "../readingPlace";
import type { CellValue, GridOptions, GridReading } from "../workbook";
import { rangeOf } from "./locate";
import type { Located } from "./locate";
import { areaToRead, readBands } from "./readBands";

interface Band {
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly formulas: CellValue[][];
}

/** Reads values and number formats, and formulas where asked, in bands of rows. */
export async function readGrid(context: Excel.RequestContext, located: Located, options: GridOptions): Promise<GridReading> {
  const area = await areaToRead(context, located, options.most ?? Infinity);
  const withFormulas = options.withFormulas ?? false;
  const bands = await readBands(area, withFormulas ? 3 : 2, (band) => loadBand(context, located.sheet, band, withFormulas), options);
  return {
    ...readingPlace(located.area, area, area.sheetName),
    values: bands.flatMap(({ values }) => values),
    numberFormats: bands.flatMap(({ numberFormats }) => numberFormats),
    ...(withFormulas && { formulas: bands.flatMap(({ formulas }) => formulas) }),
  };
}

async function loadBand(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, withFormulas: boolean): Promise<Band> {
  const range = rangeOf(sheet, area);
  range.load(withFormulas ? "values,numberFormat,formulas" : "values,numberFormat");
  await context.sync();
  return { values: range.values as CellValue[][], numberFormats: range.numberFormat as string[][], formulas: withFormulas ? (range.formulas as CellValue[][]) : [] };
}
