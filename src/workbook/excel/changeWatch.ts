import { removeInTheirContext } from "./handlers";
import { runExcel } from "./runExcel";

/** Follows edits on all sheets until stopped. What formulas make of an edit is there when it is read afterwards. */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const state = { isStopped: false };
  const handlers = await runExcel(undefined, async (context) => {
    const added = [context.workbook.worksheets.onChanged.add(async () => {
      if (!state.isStopped) onChange();
    })];
    await context.sync();
    return added;
  });
  return async () => {
    state.isStopped = true;
    await removeInTheirContext(handlers);
  };
}
