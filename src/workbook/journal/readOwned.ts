import { WorkbookError } from "../workbook";
import type { RangeReading, Workbook } from "../workbook";
import { locateOwned } from "./anchors";
import { readInSteps } from "./inSteps";
import type { OwnedBlock } from "./journalRecord";
import { movedBlock } from "./movedBlock";
import type { MovedBlock } from "./movedBlock";
import type { Steps } from "./steps";

/** A block that cannot be read or written. */
export interface Refusal {
  readonly address: string;
  readonly error: unknown;
}

/** A block of the write where its cells lie now. */
export interface FoundBlock extends Pick<MovedBlock, "owned"> {
  readonly reading: RangeReading;
}

interface ReadBlocks {
  readonly found: readonly FoundBlock[];
  readonly gone: readonly string[];
  readonly refused: readonly Refusal[];
}

/** How often cells are read again that moved while they were read. */
const mostReadings = 5;

/** Reads the blocks of a write once their cells stand still. */
export async function readOwned(workbook: Workbook, blocks: readonly OwnedBlock[], steps: Steps, readings = 1): Promise<ReadBlocks> {
  const [found, gone, refused]: [FoundBlock[], string[], Refusal[]] = [[], [], []];
  const places = await locateOwned(workbook, blocks);
  for (const [index, owned] of blocks.entries()) {
    const place = places[index];
    try {
      const reading = place && await readInSteps(workbook, place.address, steps);
      const moved = reading && movedBlock(owned, reading);
      if (moved) found.push({ owned: { ...moved.owned, anchor: place?.anchor }, reading });
      gone.push(...(moved?.gone ?? [owned.address]));
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "cancelled") throw error;
      if (error instanceof WorkbookError && error.code === "not-found") gone.push(owned.address);
      else refused.push({ address: owned.address, error });
    }
  }
  const isMoved = JSON.stringify(await locateOwned(workbook, blocks)) !== JSON.stringify(places);
  if (!isMoved) return { found, gone, refused };
  if (readings === mostReadings) throw new WorkbookError("busy", "Rows or columns keep moving.");
  return readOwned(workbook, blocks, steps, readings + 1);
}
