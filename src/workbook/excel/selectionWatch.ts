import { WorkbookError } from "../workbook";
import type { RangeReading } from "../workbook";
import { removeInTheirContext } from "./handlers";
import { runExcel, translated } from "./runExcel";

/** Who is told of a new selection. */
export interface SelectionListener {
  readonly read: () => Promise<RangeReading>;
  readonly onSelection: (selection: RangeReading) => void;
  readonly onProblem: (problem: WorkbookError) => void;
}

/**
 * Follows the selection on all sheets until stopped.
 *
 * While one selection is read further ones are only noted, so a dragging mouse costs one reading, not fifty.
 */
export async function watchSelection(listener: SelectionListener): Promise<() => Promise<void>> {
  const refresh = coalesced(listener);
  const handlers = await runExcel(undefined, async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [sheets.onSelectionChanged.add(refresh), sheets.onActivated.add(refresh)];
    await context.sync();
    return added;
  });
  return async () => {
    refresh.stop();
    await removeInTheirContext(handlers);
  };
}

interface Refresh {
  (): Promise<void>;
  stop(): void;
}

function coalesced({ read, onSelection, onProblem }: SelectionListener): Refresh {
  const state = { isReading: false, isDue: false, isStopped: false };
  const tell = (selection: RangeReading | WorkbookError): void => {
    if (state.isStopped || state.isDue) return;
    if (selection instanceof WorkbookError) onProblem(selection);
    else onSelection(selection);
  };
  const refresh = async (): Promise<void> => {
    state.isDue = true;
    if (state.isReading) return;
    state.isReading = true;
    try {
      while (state.isDue && !state.isStopped) {
        state.isDue = false;
        tell(await read().catch(problem));
      }
    } finally {
      state.isReading = false;
    }
  };
  return Object.assign(refresh, { stop: () => { state.isStopped = true; } });
}

function problem(error: unknown): WorkbookError {
  const failure = translated(error, undefined);
  return failure instanceof WorkbookError ? failure : new WorkbookError("unknown", String(failure), undefined, failure);
}
