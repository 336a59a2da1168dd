import type { DataCheck, Finding } from "../../imports";
import { refuseCancelled } from "../../workbook/chunks";
import type { ReadingWatch } from "../../workbook/workbook";

/** Longer than this the pane must not stand still. */
const patience = 40;

/**
 * Runs checks one after the other, and lets the pane draw and the user cancel between them.
 *
 * @throws {WorkbookError} `cancelled` once the signal is aborted.
 */
export async function runChecks(checks: readonly DataCheck[], { signal, onProgress }: ReadingWatch): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const total = checks.reduce((sum, { cells }) => sum + cells, 0);
  let [done, since] = [0, performance.now()];
  for (const { cells, find } of checks) {
    found.push(...find());
    done += cells;
    if (performance.now() - since < patience) continue;
    onProgress?.(done / total);
    await nextTurn();
    refuseCancelled(signal);
    since = performance.now();
  }
  refuseCancelled(signal);
  return found;
}

async function nextTurn(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
}
