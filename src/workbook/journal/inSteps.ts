import { parseAddress } from "../address";
import { cellCount, isWholeLine } from "../area";
import { cellsPerRequest } from "../blockPortions";
import { WorkbookError } from "../workbook";
import type { CellBlock, RangeReading, Workbook } from "../workbook";
import type { Steps } from "./steps";

/** Reads the cells of a block; whole columns and rows are none of a write's. */
export async function readInSteps(workbook: Workbook, address: string, steps: Steps): Promise<RangeReading> {
  const area = parseAddress(address);
  if (isWholeLine(area)) throw new WorkbookError("too-large", "Whole columns and rows are not written.", address);
  await steps.next();
  const reading = await steps.unlessCancelled(workbook.read(address));
  steps.advance(cellCount(area));
  return reading;
}

/** Writes blocks in order, in calls of about `cellsPerRequest` cells: small plans in one, so that they are one step of Excel's undo. */
export async function writeInSteps(workbook: Workbook, blocks: readonly CellBlock[], steps: Steps): Promise<void> {
  let [waiting, cells]: [CellBlock[], number] = [[], 0];
  const send = async (): Promise<void> => {
    await steps.next();
    await workbook.write(waiting);
    steps.advance(cells);
    [waiting, cells] = [[], 0];
  };
  for (const block of blocks) {
    const size = cellCount(parseAddress(block.address));
    if (waiting.length > 0 && cells + size > cellsPerRequest) await send();
    waiting.push(block);
    cells += size;
  }
  if (waiting.length > 0) await send();
}

/** Cells that the blocks cover. */
export function cellsOf(blocks: readonly Pick<CellBlock, "address">[]): number {
  return blocks.reduce((count, { address }) => count + cellCount(parseAddress(address)), 0);
}
