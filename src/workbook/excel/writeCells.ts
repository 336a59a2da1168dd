import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { WorkbookError } from "../workbook";
import type { CellBlock, CellValue } from "../workbook";
import { inSequence } from "./chunks";
import { locate, rangeOf } from "./locate";
import type { Located } from "./locate";

/** Characters of one request: far below the 5 MB of Excel on the web, whatever the characters weigh. */
const charactersPerRequest = 1_000_000;
const cellsPerRequest = 20_000;

interface Rows {
  readonly area: Area;
  readonly contents: readonly (readonly (CellValue | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[] | undefined;
}

/** Writes one block in as many requests as it needs. */
export async function writeBlock(context: Excel.RequestContext, block: CellBlock): Promise<void> {
  const located = await locate(context, block.address);
  checkShape(block, located.area);
  await inSequence(portions(block, located.area), (rows) => writeRows(context, located, rows));
}

function checkShape({ address, contents, numberFormats }: CellBlock, area: Area): void {
  const isShape = (rows: readonly (readonly unknown[])[]): boolean => rows.length === area.rowCount && rows.every((row) => row.length === area.columnCount);
  if (isShape(contents) && (!numberFormats || isShape(numberFormats))) return;
  throw new WorkbookError("invalid-address", `The contents are not ${area.rowCount} x ${area.columnCount} cells.`, formatAddress(parseAddress(address)));
}

/** Runs of rows that fit into one request each. */
function portions({ contents, numberFormats }: CellBlock, area: Area): readonly Rows[] {
  const found: Rows[] = [];
  let start = 0;
  let [characters, cells] = [0, 0];
  contents.forEach((row, index) => {
    characters += JSON.stringify([row, numberFormats?.[index]]).length;
    cells += row.length;
    const isFull = characters >= charactersPerRequest || cells >= cellsPerRequest || index === contents.length - 1;
    if (!isFull) return;
    found.push({
      area: { ...area, row: area.row + start, rowCount: index + 1 - start },
      contents: contents.slice(start, index + 1),
      numberFormats: numberFormats?.slice(start, index + 1),
    });
    start = index + 1;
    [characters, cells] = [0, 0];
  });
  return found;
}

/** Formats go first, so that text stays text, and last, because Excel may choose one of its own for a formula. */
async function writeRows(context: Excel.RequestContext, { sheet }: Located, { area, contents, numberFormats }: Rows): Promise<void> {
  const range = rangeOf(sheet, area);
  const hasContents = hasEntry(contents);
  if (numberFormats && hasEntry(numberFormats)) range.numberFormat = mutable(numberFormats);
  if (hasContents) range.formulas = mutable(contents);
  if (hasContents && numberFormats && hasEntry(numberFormats)) range.numberFormat = mutable(numberFormats);
  await context.sync();
}

function hasEntry(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((entry) => entry !== null));
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
