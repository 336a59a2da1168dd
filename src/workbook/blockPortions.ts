import { formatAddress, parseAddress } from "./address";
import type { CellBlock } from "./workbook";

/** Characters of one request: far below the 5 MB of Excel on the web, whatever the characters weigh. */
const charactersPerRequest = 1_000_000;

/** Cells of one request: a fraction of a second, so that a cancel is soon heard. */
export const cellsPerRequest = 20_000;

/** A block as runs of rows that fit into one request each. */
export function blockPortions(block: CellBlock): readonly CellBlock[] {
  const found: CellBlock[] = [];
  let [start, characters, cells] = [0, 0, 0];
  block.contents.forEach((row, index) => {
    characters += JSON.stringify([row, block.numberFormats?.[index]]).length;
    cells += row.length;
    const isFull = characters >= charactersPerRequest || cells >= cellsPerRequest || index === block.contents.length - 1;
    if (!isFull) return;
    found.push(blockRows(block, start, index + 1));
    [start, characters, cells] = [index + 1, 0, 0];
  });
  return found;
}

/** The rows of a block from one to before another, counted from 0. */
export function blockRows({ address, contents, numberFormats }: CellBlock, start: number, end: number): CellBlock {
  const area = parseAddress(address);
  const rows = { ...area, row: area.row + start, rowCount: end - start };
  return { address: formatAddress(rows), contents: contents.slice(start, end), ...(numberFormats && { numberFormats: numberFormats.slice(start, end) }) };
}
