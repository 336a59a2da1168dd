import type { RangeReading, Workbook } from "../workbook";
import { readInSteps } from "./inSteps";
import type { Steps } from "./steps";

/** What a cell shows while its function has not answered. */
const unanswered: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Pauses before the cells are read again, in milliseconds: about ten seconds in all. A formula that takes longer is taken as it is. */
const pauses = [50, 100, 200, 400, ...Array.from({ length: 9 }, () => 1_000)];
/** From such a pause on others may look twice at the write, and must see that it goes on. */
const longPause = 1_000;

/**
 * Reads the cells of a block once their formulas have answered.
 *
 * Excel answers a reading while custom functions are still at work, and only their results decide whether a formula finds
 * room to spill: a write that did not wait could call itself done, and the cell would show #SPILL! a moment later.
 */
export async function readCalculated(workbook: Workbook, address: string, steps: Steps): Promise<RangeReading> {
  let reading = await readInSteps(workbook, address, steps);
  for (const pause of pauses) {
    if (!isWaiting(reading)) break;
    if (pause >= longPause) await steps.linger();
    await steps.unlessCancelled(workbook.runtime.pause(pause));
    reading = await readInSteps(workbook, address, steps);
  }
  return reading;
}

function isWaiting({ errors, values }: RangeReading): boolean {
  return errors.some(({ row, column }) => unanswered.has(values[row]?.[column]));
}
