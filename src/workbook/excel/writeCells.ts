import { formatAddress, parseAddress } from "../address";
import type { Area } from "../address";
import { blockPortions, blockRows } from "../blockPortions";
import { inSequence } from "../chunks";
import { WorkbookError } from "../workbook";
import type { CellBlock } from "../workbook";
import { locate, rangeOf } from "./locate";
import { translated } from "./runExcel";

/** Writes one block in as many requests as it needs. An anchored block is one request, to wherever its cells lie by then. */
export async function writeBlock(context: Excel.RequestContext, block: CellBlock): Promise<void> {
  try {
    checkShape(block, parseAddress(block.address));
    if (block.anchor !== undefined) {
      await sendRows(context, context.workbook.names.getItem(block.anchor).getRange(), block);
      return;
    }
    const { sheet, area } = await locate(context, block.address);
    const located = { ...block, address: formatAddress(area) };
    await inSequence(blockPortions(located), (rows) => writeRows(context, sheet, rows));
  } catch (error) {
    throw translated(error, block.address);
  }
}

function checkShape({ address, contents, numberFormats }: CellBlock, area: Area): void {
  const isShape = (rows: readonly (readonly unknown[])[]): boolean => rows.length === area.rowCount && rows.every((row) => row.length === area.columnCount);
  if (isShape(contents) && (!numberFormats || isShape(numberFormats))) return;
  throw new WorkbookError("invalid-address", `The contents are not ${area.rowCount} x ${area.columnCount} cells.`, formatAddress(parseAddress(address)));
}

/** What Excel finds too large all the same is written in halves. */
async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: CellBlock): Promise<void> {
  try {
    await sendRows(context, rangeOf(sheet, parseAddress(rows.address)), rows);
  } catch (error) {
    const failure = translated(error, rows.address);
    const count = rows.contents.length;
    if (count < 2 || !(failure instanceof WorkbookError) || failure.code !== "too-large") throw failure;
    const half = Math.floor(count / 2);
    await inSequence([blockRows(rows, 0, half), blockRows(rows, half, count)], (part) => writeRows(context, sheet, part));
  }
}

/** Formats go first, so that text stays text, and last, because Excel may choose one of its own for a formula. */
async function sendRows(context: Excel.RequestContext, range: Excel.Range, { contents, numberFormats }: CellBlock): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
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
