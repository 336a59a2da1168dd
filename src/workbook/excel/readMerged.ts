import { formatAddress, parseAddress } from "../address";
import { inSequence, portions, rowBands } from "../chunks";
import { rangeOf } from "./locate";
import type { Located } from "./locate";

/** Excel tells at most 512 merged areas of one range; in so many cells there cannot be more. */
const cellsPerRange = 1024;
/** Ranges that are asked in one request. */
const rangesPerRequest = 500;

/** Merged areas that cross an area, in reading order. */
export async function readMerged(context: Excel.RequestContext, { sheet, area }: Located, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const found = await inSequence(portions(rowBands(area, cellsPerRange), rangesPerRequest), async (bands) => {
    const asked = bands.map((band) => rangeOf(sheet, band).getMergedAreasOrNullObject());
    for (const merged of asked) merged.load("areaCount");
    await context.sync();
    const merges = asked.filter(({ isNullObject }) => !isNullObject).map(({ areas }) => areas);
    for (const areas of merges) areas.load("items/address");
    if (merges.length > 0) await context.sync();
    return merges.flatMap(({ items }) => items.map(({ address }) => address));
  }, { signal });
  // One that crosses two bands is told by both.
  return [...new Set(found.flat())].map((address) => formatAddress({ ...parseAddress(address), sheetName: area.sheetName }));
}
