import { formatAddress } from "../address";
import type { Area } from "../address";
import { cellCount, cutToCells, cutToUsed, isWholeLine } from "../area";
import { halves, inSequence, rowBands } from "../chunks";
import { WorkbookError } from "../workbook";
import type { ReadingWatch } from "../workbook";
import { usedArea } from "./locate";
import type { Located } from "./locate";
import { translated } from "./runExcel";

/** Entries (cells times properties) of one request: near 2 MB as JSON. Excel on the web allows 5. */
const entriesPerRequest = 100_000;

/** Excel's own limit of a reading; above it answers may come back empty. */
const mostCells = 5_000_000;

/**
 * What is read of the requested area: whole columns and rows end where the used range ends, and of the rest the
 * first rows that hold at most so many cells.
 */
export async function areaToRead(context: Excel.RequestContext, located: Located, most: number): Promise<Located["area"]> {
  const requested = located.area;
  const used = isWholeLine(requested) ? await usedArea(context, located) : undefined;
  const area = { ...cutToCells(cutToUsed(requested, used), most), sheetName: requested.sheetName };
  if (cellCount(area) > mostCells) throw new WorkbookError("too-large", "More than 5,000,000 cells are not read at once.", formatAddress(area));
  return area;
}

/**
 * Reads an area in bands of rows, each of which fits into one answer.
 *
 * @param properties - How many properties `load` asks of every cell.
 */
export async function readBands<Band>(area: Area, properties: number, load: (band: Area) => Promise<Band>, watch?: ReadingWatch): Promise<Band[]> {
  const bands = rowBands(area, Math.floor(entriesPerRequest / properties));
  return (await inSequence(bands, (band) => readBand(band, load), watch)).flat();
}

/** Long texts can make a band too large all the same: then its halves are read. */
async function readBand<Band>(area: Area, load: (band: Area) => Promise<Band>): Promise<Band[]> {
  try {
    return [await load(area)];
  } catch (error) {
    const failure = translated(error, formatAddress(area));
    const parts = halves(area);
    if (!parts || !(failure instanceof WorkbookError) || failure.code !== "too-large") throw failure;
    return (await inSequence(parts, (part) => readBand(part, load))).flat();
  }
}
